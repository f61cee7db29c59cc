import { ActionIcon, TextInput } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import styles from './date-input.module.css';

interface DateInputProps {
  readonly id?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly value: string;
  readonly isWrong?: boolean;
  readonly isOff?: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A date as year-month-day, typed or picked. Never in the order of a locale: 03/04 is two different days. */
export function DateInput({ value, isWrong = false, isOff = false, onChange, ...rest }: DateInputProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <TextInput
        {...rest}
        classNames={{ input: styles.input ?? '' }}
        placeholder="YYYY-MM-DD"
        disabled={isOff}
        error={isWrong}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
        rightSection={
          isOff ? undefined : (
            <ActionIcon
              size={20}
              tabIndex={-1}
              aria-label="Pick a date"
              onClick={() => picker.current?.showPicker()}
            >
              <CalendarDays size={14} aria-hidden />
            </ActionIcon>
          )
        }
      />
      <input
        ref={picker}
        type="date"
        className={styles.picker}
        tabIndex={-1}
        aria-hidden
        value={value}
        onChange={(event) => {
          if (event.currentTarget.value) onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
