import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDecimal } from '../../domain/decimal.ts';
import { readDecimal } from './read-decimal.ts';
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
  readonly onChange: (value: string) => void;
}

/** A figure as plain decimal text: grouped by thousands while it is read, as it is typed while it is typed. */
export function DecimalInput({ value, unit, isWrong = false, onChange, ...rest }: DecimalInputProps) {
  const [isInside, setIsInside] = useState(false);
  const typed = useTypedText(value, readDecimal, onChange);
  const isPlain = /^-?\d+(\.\d+)?$/.test(value);
  return (
    <TextInput
      {...rest}
      classNames={{ input: styles.input ?? '', root: styles.root ?? '' }}
      inputMode="decimal"
      error={isWrong}
      value={typed.text ?? (isInside || !isPlain ? value : formatDecimal(value))}
      rightSection={unit ? <span className={styles.unit}>{unit}</span> : undefined}
      rightSectionWidth={unit ? unit.length * 7 + 12 : undefined}
      rightSectionPointerEvents="none"
      onFocus={() => setIsInside(true)}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => {
        setIsInside(false);
        typed.leave();
      }}
    />
  );
}
