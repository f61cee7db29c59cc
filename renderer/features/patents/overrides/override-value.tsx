import { NativeSelect, TextInput } from '@mantine/core';
import { STATABLE_STATUSES, type OverrideField } from '../../../../domain/patents/overrides/override.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { statusWords } from './override-words.ts';
import styles from './overrides.module.css';

interface OverrideValueProps {
  readonly field: OverrideField;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

/** The control in which the value of a field is stated. */
export function OverrideValue({ field, value, isWrong, onChange }: OverrideValueProps) {
  switch (field) {
    case 'expiry':
    case 'filing-date':
    case 'grant-date':
    case 'disclaimer-date':
      return <DateInput aria-label="Value" value={value} isWrong={isWrong} onChange={onChange} />;
    case 'status':
      return <StatusValue value={value} isWrong={isWrong} onChange={onChange} />;
    case 'adjustment-days':
    case 'validated-in':
    case 'family':
      return (
        <TextInput
          aria-label="Value"
          placeholder={
            field === 'adjustment-days' ? 'days' : field === 'validated-in' ? 'DE, FR, GB' : undefined
          }
          value={value}
          error={isWrong}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

function StatusValue({ value, isWrong, onChange }: Omit<OverrideValueProps, 'field'>) {
  const [status = '', since = ''] = value.split(' since ');
  const isEnd = !['', 'in-force', 'granted', 'pending'].includes(status);
  return (
    <div className={styles.status}>
      <NativeSelect
        aria-label="Value"
        value={status}
        error={isWrong}
        data={[
          { value: '', label: 'Choose a status' },
          ...STATABLE_STATUSES.map((known) => ({ value: known, label: statusWords[known] ?? known })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isEnd && (
        <>
          <span>since</span>
          <DateInput
            aria-label="Day on which it ended, if known"
            value={since}
            onChange={(day) => onChange(day === '' ? status : `${status} since ${day}`)}
          />
        </>
      )}
    </div>
  );
}
