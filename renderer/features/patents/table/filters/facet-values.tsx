import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { FacetField } from '../../../../../domain/contract/patent-table.ts';
import { useApp } from '../../../../store.ts';
import { CheckList } from '../../../../ui/filters/check-list.tsx';
import { Problem } from '../../../../ui/problem.tsx';
import { Slow } from '../../../../ui/slow.tsx';
import { sayCount } from '../../say-count.ts';
import { useAnswer } from '../../../../use-answer.ts';
import { sayValue } from './filter-words.ts';
import styles from './filters.module.css';

/** Values that a menu shows; the others are found by typing. */
const SHOWN = 200;

interface FacetValuesProps {
  readonly listId: string;
  readonly field: FacetField;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The values that the list has in a column, most rows first, to choose from. */
export function FacetValues({ listId, field, label, chosen, onChange }: FacetValuesProps) {
  const readFacets = useApp((state) => state.readFacets);
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 120);
  const ask = useCallback(
    () => readFacets({ id: listId, field, search, limit: SHOWN }),
    [readFacets, listId, field, search],
  );
  const found = useAnswer(ask);
  return (
    <>
      <TextInput
        data-autofocus
        aria-label={`Find in ${label}`}
        placeholder="Find"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.state === 'loading' && <Slow>Counting…</Slow>}
      {found.state === 'failed' && <Problem>{found.message}</Problem>}
      {found.state === 'ready' && (
        <>
          <CheckList
            values={found.value.values.map(({ value, rows }) => ({
              value,
              label: sayValue(value),
              count: sayCount(rows),
            }))}
            chosen={chosen}
            onChange={onChange}
          />
          {found.value.total === 0 && <p className={styles.hint}>Nothing in this list is called so.</p>}
          {found.value.total > found.value.values.length && (
            <p
              className={styles.hint}
            >{`The first ${SHOWN} of ${sayCount(found.value.total)}: type to find others.`}</p>
          )}
        </>
      )}
    </>
  );
}
