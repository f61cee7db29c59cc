import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDecimal } from '../../domain/decimal.ts';
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

/** A figure as plain decimal text: grouped by thousands while it is read, plain while it is typed. */
export function DecimalInput({ value, unit, isWrong = false, onChange, ...rest }: DecimalInputProps) {
  const [isTyping, setIsTyping] = useState(false);
  const isPlain = /^-?\d+(\.\d+)?$/.test(value);
  return (
    <TextInput
      {...rest}
      classNames={{ input: styles.input ?? '', root: styles.root ?? '' }}
      inputMode="decimal"
      error={isWrong}
      value={isTyping || !isPlain ? value : formatDecimal(value)}
      rightSection={unit ? <span className={styles.unit}>{unit}</span> : undefined}
      rightSectionWidth={unit ? unit.length * 7 + 12 : undefined}
      rightSectionPointerEvents="none"
      onFocus={() => setIsTyping(true)}
      onChange={(event) => onChange(withoutGroups(event.currentTarget.value))}
      onBlur={() => setIsTyping(false)}
    />
  );
}

/** "1,700,000.50" as pasted from elsewhere -> "1700000.50"; anything else stays as it was typed. */
function withoutGroups(text: string): string {
  return /^\s*\d{1,3}([, ]\d{3})+(\.\d+)?\s*$/.test(text) ? text.replaceAll(/[,\s]/g, '') : text.trim();
}
