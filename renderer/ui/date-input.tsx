import { ActionIcon, TextInput } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { readDate } from './read-date.ts';
import { useTypedText } from './use-typed-text.ts';
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

/**
 * A date, stored and shown as year-month-day; picked, or typed so or with the month as a word. Never in the order of a
 * locale: 03/04 is two different days.
 */
export function DateInput({
  value,
  isWrong = false,
  isOff = false,
  onChange,
  onBlur,
  ...rest
}: DateInputProps) {
  const typed = useTypedText(value, readDate, onChange);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <TextInput
        {...rest}
        classNames={{ input: styles.input ?? '' }}
        placeholder="YYYY-MM-DD"
        disabled={isOff}
        error={isWrong}
        value={typed.text ?? value}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={() => {
          typed.leave();
          onBlur?.();
        }}
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
        value={/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''}
        onChange={(event) => {
          if (event.currentTarget.value) onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
