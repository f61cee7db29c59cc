import { useCallback, useEffect, type KeyboardEvent } from 'react';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { EntryRow } from './entry-row.tsx';
import type { FoundEntry } from './found-entries.ts';
import { KeptScroll } from './kept-scroll.tsx';
import styles from './entry-table.module.css';

const columns = [
  { label: 'Announced', width: '106px' },
  { label: 'Precedent' },
  { label: 'Kind', width: '112px' },
  { label: 'Parties', width: '11%' },
  { label: 'Standards', width: '100px' },
  { label: 'Direction', width: '100px' },
  {
    label: 'Figure',
    width: '196px',
    help: 'One figure that tells the entry at a glance, as it was published',
  },
  {
    label: 'Evidence',
    width: '172px',
    help: 'D disclosed, C court record, R reported, V derived, U undisclosed; unverified facts enter no statistic',
  },
];

interface EntryTableProps {
  readonly entries: readonly FoundEntry[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Up from the first row. */
  readonly onLeaveUp: () => void;
}

/** The entries that were found; arrow keys walk through them, and while one is open they open the next. */
export function EntryTable({ entries, openId, onOpen, onLeaveUp }: EntryTableProps) {
  const isOpen = openId !== null;
  const walk = useCallback(
    (event: KeyboardEvent<HTMLButtonElement>): void => {
      const names = [
        ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLButtonElement>('[data-precedent]') ??
          []),
      ];
      const here = names.indexOf(event.currentTarget);
      const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: names.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      if (to < 0) return onLeaveUp();
      const next = names[to];
      next?.focus();
      if (isOpen && next?.dataset['precedent'] !== undefined) onOpen(next.dataset['precedent']);
    },
    [isOpen, onOpen, onLeaveUp],
  );
  useEffect(() => {
    if (openId === null) return;
    document
      .querySelector(`tr:has([data-precedent="${CSS.escape(openId)}"])`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  return (
    <KeptScroll shape="list" label="Precedents found" className={styles.scroll}>
      <DenseTable label="Precedents" columns={columns}>
        {entries.map((entry) => (
          <EntryRow
            key={entry.summary.id}
            entry={entry}
            isOpen={entry.summary.id === openId}
            onOpen={onOpen}
            onWalk={walk}
          />
        ))}
      </DenseTable>
    </KeptScroll>
  );
}
