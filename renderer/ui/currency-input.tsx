import { TextInput } from '@mantine/core';
import { useId } from 'react';
import styles from './currency-input.module.css';

const usual = ['EUR', 'USD', 'CNY', 'JPY', 'KRW', 'GBP', 'CHF', 'SEK', 'TWD', 'INR'];

interface CurrencyInputProps {
  readonly id?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-label': string;
  readonly value: string;
  readonly isWrong?: boolean;
  readonly onChange: (code: string) => void;
}

/** The ISO code of a currency. */
export function CurrencyInput({ isWrong = false, onChange, ...rest }: CurrencyInputProps) {
  const list = useId();
  return (
    <>
      <TextInput
        {...rest}
        className={styles.root ?? ''}
        error={isWrong}
        maxLength={3}
        list={list}
        onChange={(event) => onChange(event.currentTarget.value.toUpperCase().trim())}
      />
      <datalist id={list}>
        {usual.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </datalist>
    </>
  );
}
