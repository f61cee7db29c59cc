import { NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { perspectives, variants, type Clause } from '../../../domain/clauses/clause.ts';
import { catalogue } from '../../../domain/terms/catalogue.ts';
import { perspectiveWords, variantWords } from './clause-words.ts';
import { labelsOf, type ClauseFilter } from './filter-clauses.ts';
import styles from './clauses.module.css';

interface ClauseFiltersProps {
  readonly clauses: readonly Clause[];
  readonly filter: ClauseFilter;
  readonly onChange: (filter: ClauseFilter) => void;
}

/** What to look for; each narrows the list at once. */
export function ClauseFilters({ clauses, filter, onChange }: ClauseFiltersProps) {
  const used = new Set(clauses.map(({ termKey }) => termKey));
  const any = (label: string) => ({ value: '', label });
  return (
    <search className={styles.filters}>
      <TextInput
        className={styles.search ?? ''}
        aria-label="Search clauses"
        placeholder="Search titles, wording and notes"
        leftSection={<Search size={14} aria-hidden />}
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="Term"
        value={filter.termKey}
        data={[
          any('Every term'),
          ...catalogue.filter(({ key }) => used.has(key)).map(({ key, label }) => ({ value: key, label })),
        ]}
        onChange={(event) => onChange({ ...filter, termKey: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="Variant"
        value={filter.variant}
        data={[any('Every variant'), ...variants.map((value) => ({ value, label: variantWords[value] }))]}
        onChange={(event) => {
          const variant = variants.find((value) => value === event.currentTarget.value) ?? '';
          onChange({ ...filter, variant });
        }}
      />
      <NativeSelect
        aria-label="Side"
        value={filter.perspective}
        data={[
          any('Whatever side'),
          ...perspectives.map((value) => ({ value, label: perspectiveWords[value] })),
        ]}
        onChange={(event) => {
          const perspective = perspectives.find((value) => value === event.currentTarget.value) ?? '';
          onChange({ ...filter, perspective });
        }}
      />
      <NativeSelect
        aria-label="Tag or standard"
        value={filter.label}
        data={[any('Any tag or standard'), ...labelsOf(clauses).map((label) => ({ value: label, label }))]}
        onChange={(event) => onChange({ ...filter, label: event.currentTarget.value })}
      />
    </search>
  );
}
