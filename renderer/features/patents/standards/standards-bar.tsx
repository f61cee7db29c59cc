import { NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { DECLARED_LEVELS } from '../../../../domain/contract/patent-standards.ts';
import { sayCount } from '../say-count.ts';
import type { StandardsView } from './standards-slice.ts';
import { levelWords } from './standards-words.ts';
import styles from './standards.module.css';

interface StandardsBarProps {
  readonly view: StandardsView;
  readonly others: readonly PatentListSummary[];
  /** Specifications found; null while they are counted. */
  readonly found: number | null;
  /** How many of them are shown at most. */
  readonly shown: number;
  readonly onChange: (view: StandardsView) => void;
}

/** What is counted in the map, which list stands beside, and which specifications are shown. */
export function StandardsBar({ view, others, found, shown, onChange }: StandardsBarProps) {
  return (
    <div className={styles.bar}>
      <TextInput
        aria-label="Find a specification"
        className={styles.search ?? ''}
        placeholder="Specification, such as 36.211"
        leftSection={<Search size={14} aria-hidden />}
        value={view.search}
        onChange={(event) => onChange({ ...view, search: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="What is counted"
        value={view.level}
        data={DECLARED_LEVELS.map((level) => ({ value: level, label: `Declared ${levelWords[level]}` }))}
        onChange={(event) => {
          const level = DECLARED_LEVELS.find((candidate) => candidate === event.currentTarget.value);
          if (level) onChange({ ...view, level });
        }}
      />
      {others.length > 0 && (
        <NativeSelect
          aria-label="List beside this one"
          value={view.beside ?? ''}
          data={[
            { value: '', label: 'No list beside it' },
            ...others.map(({ id, name }) => ({ value: id, label: `Beside it: ${name}` })),
          ]}
          onChange={(event) => onChange({ ...view, beside: event.currentTarget.value || null })}
        />
      )}
      {found !== null && (
        <output className={styles.found}>
          {found === 1 ? '1 specification' : `${sayCount(found)} specifications`}
          {found > shown && `, the ${shown} with most are shown`}
        </output>
      )}
    </div>
  );
}
