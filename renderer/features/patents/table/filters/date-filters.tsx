import type { ListFilters } from '../../../../../domain/patents/list-view.ts';
import { DateInput } from '../../../../ui/date-input.tsx';
import styles from './filters.module.css';

type DayKey = 'expiryFrom' | 'expiryTo' | 'filedFrom' | 'filedTo' | 'legalStatusOn';

const days: readonly { readonly key: DayKey; readonly label: string }[] = [
  { key: 'expiryFrom', label: 'Expiry (estimated) from' },
  { key: 'expiryTo', label: 'Expiry (estimated) until' },
  { key: 'filedFrom', label: 'Filed from' },
  { key: 'filedTo', label: 'Filed until' },
  { key: 'legalStatusOn', label: 'Status on (today unless given)' },
];

interface DateFiltersProps {
  readonly filters: ListFilters;
  readonly onChange: (filters: ListFilters) => void;
}

/** From when to when, and the day for which the status is told. */
export function DateFilters({ filters, onChange }: DateFiltersProps) {
  const change = (key: DayKey, day: string): void => {
    const { [key]: _before, ...others } = filters;
    if (/^\d{4}-\d{2}-\d{2}$/.test(day)) onChange({ ...others, [key]: day });
    else if (day === '') onChange(others);
  };
  return (
    <div className={styles.days}>
      {days.map(({ key, label }) => (
        <label key={key} className={styles.day}>
          <span>{label}</span>
          <DateInput aria-label={label} value={filters[key] ?? ''} onChange={(day) => change(key, day)} />
        </label>
      ))}
    </div>
  );
}
