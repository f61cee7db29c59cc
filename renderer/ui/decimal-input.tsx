import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { formatDecimal } from '../../domain/decimal.ts';
import { readDecimal } from './read-decimal.ts';
import { readMoney } from './read-money.ts';
import { useTypedText } from './use-typed-text.ts';
import styles from './decimal-input.module.css';

interface DecimalInputProps {
  readonly id?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly label?: string;
  readonly value: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly isWrong?: boolean;
  /** Whether a currency may be typed with the figure. */
  readonly isMoney?: boolean;
  /** The currency only where one was typed. */
  readonly onChange: (value: string, currency: string | null) => void;
}

const readAmount = (text: string): string => readMoney(text).amount;

/** A figure as plain decimal text: grouped by thousands while it is read, as it is typed while it is typed. */
export function DecimalInput({
  value,
  unit,
  isWrong = false,
  isMoney = false,
  onChange,
  ...rest
}: DecimalInputProps) {
  const [isInside, setIsInside] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isAllSelected = useRef(false);
  // Writing the figure without its commas would end the selection that the Tab key makes: typing would then add to it
  useLayoutEffect(() => {
    if (isInside && isAllSelected.current) input.current?.select();
  }, [isInside]);
  const typed = useTypedText(value, isMoney ? readAmount : readDecimal, (figure, text) =>
    onChange(figure, isMoney ? readMoney(text).currency : null),
  );
  const isPlain = /^-?\d+(\.\d+)?$/.test(value);
  return (
    <TextInput
      {...rest}
      ref={input}
      classNames={{ input: styles.input ?? '', root: styles.root ?? '' }}
      inputMode="decimal"
      error={isWrong}
      value={typed.text ?? (isInside || !isPlain ? value : formatDecimal(value))}
      rightSection={unit ? <span className={styles.unit}>{unit}</span> : undefined}
      rightSectionWidth={unit ? unit.length * 7 + 12 : undefined}
      rightSectionPointerEvents="none"
      onFocus={({ currentTarget: { selectionStart, selectionEnd, value: shown } }) => {
        isAllSelected.current = shown !== '' && selectionStart === 0 && selectionEnd === shown.length;
        setIsInside(true);
      }}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => {
        setIsInside(false);
        typed.leave();
      }}
    />
  );
}
