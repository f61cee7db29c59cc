import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { FAMILY_KEYS, type FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { defaultKey } from './default-key.ts';
import { FamilyBrowser, type FamilyQuestion } from './family-browser.tsx';
import { byKey } from './family-words.ts';
import { KeyDisagreements } from './key-disagreements.tsx';
import { KeyFigures } from './key-figures.tsx';
import styles from './families.module.css';

const TYPING_PAUSE_MS = 120;
const start = { order: 'size', search: '', splitBy: null } as const;

/** Families under four keys side by side, why these count differently, and families by hand. */
export function FamiliesTab({ list }: { readonly list: PatentListSummary }) {
  const compareFamilyKeys = useApp((state) => state.compareFamilyKeys);
  const [question, setQuestion] = useState<FamilyQuestion>(() => ({
    ...start,
    key: defaultKey(list.counts.families),
  }));
  const [asked] = useDebouncedValue(question, TYPING_PAUSE_MS, { leading: true });
  const figures = useAnswer(
    useCallback(() => compareFamilyKeys({ listId: list.id }), [compareFamilyKeys, list.id]),
    list,
  );
  const ask = (part: Partial<FamilyQuestion>): void => setQuestion({ ...question, ...part });
  if (figures.state === 'loading') return <Slow>Counting families…</Slow>;
  if (figures.state === 'failed') return <Problem>{figures.message}</Problem>;
  return (
    <section className={styles.tab} aria-label={`Families of ${list.name}`}>
      <KeyFigures
        keys={figures.value.keys}
        chosen={question.key}
        onChoose={(key) => ask({ key, splitBy: null })}
      />
      <KeyDisagreements
        comparisons={figures.value.comparisons}
        onShow={(key, splitBy) => ask({ key, splitBy, search: '' })}
      />
      <div className={styles.filters}>
        <TextInput
          aria-label="Find families"
          className={styles.search ?? ''}
          placeholder="Family, number in any style, or words of a title"
          leftSection={<Search size={14} aria-hidden />}
          value={question.search}
          onChange={(event) => ask({ search: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label="Which families"
          value={question.splitBy ?? ''}
          data={[
            { value: '', label: 'All families' },
            ...FAMILY_KEYS.filter((key) => key !== question.key).map((key) => ({
              value: key,
              label: `Only those split ${byKey[key]}`,
            })),
          ]}
          onChange={(event) => ask({ splitBy: (event.currentTarget.value || null) as FamilyKey | null })} // of the options
        />
        <NativeSelect
          aria-label="Order of families"
          value={question.order}
          data={[
            { value: 'size', label: 'Most applications first' },
            { value: 'list', label: 'In the order of the list' },
          ]}
          onChange={(event) => ask({ order: event.currentTarget.value === 'list' ? 'list' : 'size' })}
        />
      </div>
      <FamilyBrowser key={asked.key} list={list} question={asked} />
    </section>
  );
}
