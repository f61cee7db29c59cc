import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { citedIds } from '../../../../domain/precedents/citation.ts';
import type { TermPrecedent as Entry } from '../../../../domain/precedents/comparable.ts';
import type { Loaded } from '../../../slice.ts';
import { useApp } from '../../../store.ts';
import { Slow } from '../../../ui/slow.tsx';
import { FailedRead } from '../failed-read.tsx';
import type { OwnTerm } from './own-term.ts';
import { TermPrecedent } from './term-precedent.tsx';
import styles from './term-precedents.module.css';

/** Entries shown before one asks for the rest: the most alike come first. */
const FEW = 6;

interface TermPrecedentsProps {
  readonly open: OpenDeal;
  readonly own: OwnTerm;
  readonly found: Loaded<readonly Entry[]>;
  readonly onRetry: () => void;
}

/** What precedents did with one term, the most alike first, beside what we have. */
export function TermPrecedents({ open, own, found, onRetry }: TermPrecedentsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const isOnlyPublished = useApp((state) => state.isOnlyPublished);
  const showOnlyPublished = useApp((state) => state.showOnlyPublished);
  if (found.state === 'loading') return <Slow>Looking through the precedents…</Slow>;
  if (found.state === 'failed') return <FailedRead message={found.message} onRetry={onRetry} />;
  const withValue = found.value.filter(hasValue);
  const all = isOnlyPublished ? withValue : found.value;
  const shown = isWhole ? all : all.slice(0, FEW);
  const cited = citedOnTerm(open, own.definition.key);
  if (found.value.length === 0)
    return <p className={styles.dim}>No precedent of the library speaks to this term.</p>;
  return (
    <>
      {withValue.length < found.value.length && (
        <Checkbox
          className={styles.filter ?? ''}
          label={`Only those with a published value (${withValue.length})`}
          checked={isOnlyPublished}
          onChange={(event) => showOnlyPublished(event.currentTarget.checked)}
        />
      )}
      <ul className={styles.precedents} aria-label="What precedents did">
        {shown.map((entry) => (
          <TermPrecedent key={entry.id} open={open} entry={entry} own={own} isCited={cited.has(entry.id)} />
        ))}
      </ul>
      {shown.length < all.length && (
        <Button variant="subtle" onClick={() => setIsWhole(true)}>
          Show {all.length - shown.length} less alike
        </Button>
      )}
    </>
  );
}

function hasValue({ statements }: Entry): boolean {
  return statements.some(({ value }) => value !== null && value.basis !== 'undisclosed');
}

/** What our reasons on a term name: that of our position, and those of its changes in any round. */
function citedOnTerm({ positions, remarks }: OpenDeal, termKey: string): ReadonlySet<string> {
  const reasons = remarks.filter((remark) => remark.termKey === termKey).map(({ reason }) => reason);
  return new Set([positions[termKey]?.reason ?? '', ...reasons].flatMap(citedIds));
}
