import { NativeSelect } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { DECLARED_LEVELS, type DeclaredLevel } from '../../../../domain/contract/patent-standards.ts';
import { useApp } from '../../../store.ts';
import type { TwoSidedData } from '../../../../domain/pictures/chart-data.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { levelWords } from '../standards/standards-words.ts';
import { sayList } from './list-words.ts';
import { Picture } from '../../../pictures/picture.tsx';
import styles from './pictures.module.css';

const STANDARDS = 20;

/** What this list and another declare to the same standards. */
export function OverlapPicture({ list }: { readonly list: PatentListSummary }) {
  const lists = useApp((state) => state.patentLists);
  const others = lists.state === 'ready' ? lists.value.filter(({ id }) => id !== list.id) : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const other =
    others.find(({ id }) => id === chosen) ??
    others.find((one) => one.owner !== list.owner && namesStandards(one)) ??
    others.find(({ owner }) => owner !== list.owner) ??
    others[0];
  if (!other)
    return (
      <div className={styles.empty}>
        <EmptyState
          title="Nothing to compare with"
          text="Import a list of the other side to see which standards both declare to."
        />
      </div>
    );
  return <Overlap key={other.id} list={list} other={other} others={others} onOther={setChosen} />;
}

interface OverlapProps {
  readonly list: PatentListSummary;
  readonly other: PatentListSummary;
  readonly others: readonly PatentListSummary[];
  readonly onOther: (id: string) => void;
}

function Overlap({ list, other, others, onOther }: OverlapProps) {
  const compare = useApp((state) => state.compareStandards);
  const lists = useApp((state) => state.patentLists);
  const [level, setLevel] = useState<DeclaredLevel>('applications');
  const answer = useAnswer(
    useCallback(
      () => compare({ ours: list.id, theirs: other.id, level, limit: STANDARDS }),
      [compare, list.id, other.id, level],
    ),
    lists,
  );
  const data = useMemo((): TwoSidedData | null => {
    if (answer.state !== 'ready') return null;
    const { standards } = answer.value;
    return {
      kind: 'two-sided',
      unit: `Declared ${levelWords[level]}`,
      categoryLabel: 'Declared to',
      categories: standards.map(({ standard }) => standard),
      series: [
        { name: list.name, colour: 'petrol', values: standards.map(({ ours }) => ours) },
        { name: other.name, colour: 'amber', values: standards.map(({ theirs }) => theirs) },
      ],
    };
  }, [answer, level, list.name, other.name]);
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  if (answer.state === 'loading' || !data) return <Slow>Comparing standards…</Slow>;
  const { both, onlyOurs, onlyTheirs } = answer.value;
  return (
    <Picture
      title={`Standards of both sides, in declared ${levelWords[level]}`}
      subline={`${sayList(list)}; ${sayList(other)}. As declared.`}
      data={data}
      controls={
        <>
          <NativeSelect
            label="Other list"
            value={other.id}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => onOther(event.currentTarget.value)}
          />
          <NativeSelect
            label="Count"
            value={level}
            data={DECLARED_LEVELS.map((value) => ({ value, label: `Declared ${levelWords[value]}` }))}
            onChange={(event) =>
              setLevel(DECLARED_LEVELS.find((value) => value === event.currentTarget.value) ?? level)
            }
          />
        </>
      }
    >
      {[list, other]
        .filter((one) => !namesStandards(one))
        .map(({ id, name }) => (
          <p key={id} className={styles.note}>
            {name} names no standard, so nothing of it can be compared here.
          </p>
        ))}
      <p className={styles.note}>
        Both declare to {sayCount(both)} specifications, only {list.name} to {sayCount(onlyOurs)}, only{' '}
        {other.name} to {sayCount(onlyTheirs)}. The {STANDARDS} with most are shown.
      </p>
    </Picture>
  );
}

function namesStandards({ counts }: PatentListSummary): boolean {
  return counts.byStandard.some(({ standard }) => standard !== null);
}
