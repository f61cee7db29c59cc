import { useEffect, useState } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import { byFamilyId } from '../../../../domain/patents/families/by-family-id.ts';
import { useApp } from '../../../store.ts';
import { sayCount } from '../say-count.ts';
import styles from './table.module.css';

interface CountsLineProps {
  readonly listId: string;
  readonly counts: Output<'patentLists.countRows'> | null;
}

const signAfterMs = 150;

/** What the table shows, each figure with its level. */
export function CountsLine({ listId, counts }: CountsLineProps) {
  const format = useApp(({ patentLists }) =>
    patentLists.state === 'ready' ? patentLists.value.find(({ id }) => id === listId)?.format : undefined,
  );
  return (
    <output className={styles.counts} aria-label="Counts of what is shown">
      {counts ? sayCounts(counts, byFamilyId(format ?? 'generic')) : <Counting />}
    </output>
  );
}

function Counting() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), signAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? 'Counting…' : '';
}

function sayCounts(
  { rows, publications, applications, families }: Output<'patentLists.countRows'>,
  byKey: string,
): string {
  return [
    level(rows, 'row', 'rows'),
    level(publications, 'publication', 'publications'),
    level(applications, 'application', 'applications'),
    `${level(families, 'family', 'families')} ${byKey}`,
  ].join(' · ');
}

function level(count: number, one: string, several: string): string {
  return `${sayCount(count)} ${count === 1 ? one : several}`;
}
