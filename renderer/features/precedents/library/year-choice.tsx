import { NativeSelect } from '@mantine/core';
import type { LibraryCounts, LibraryFilters } from '../../../../domain/precedents/library-filters.ts';
import styles from './library.module.css';

interface YearChoiceProps {
  readonly years: LibraryCounts['years'];
  readonly filters: LibraryFilters;
  readonly onChange: (filters: LibraryFilters) => void;
}

const ends = [
  { key: 'yearFrom', label: 'From' },
  { key: 'yearTo', label: 'Until' },
] as const;

/** From which year to which, of the years that the library has; the entries of each are told. */
export function YearChoice({ years, filters, onChange }: YearChoiceProps) {
  return (
    <div className={styles.years}>
      {ends.map(({ key, label }) => (
        <NativeSelect
          key={key}
          label={label}
          value={filters[key] ?? ''}
          data={[
            { value: '', label: 'any year' },
            ...years.map(({ year, count }) => ({ value: String(year), label: `${year} (${count})` })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...filters, [key]: value === '' ? undefined : Number(value) })
          }
        />
      ))}
    </div>
  );
}
