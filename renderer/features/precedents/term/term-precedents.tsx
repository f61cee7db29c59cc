import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { TermPrecedent as Entry } from '../../../../domain/precedents/comparable.ts';
import type { Loaded } from '../../../slice.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import type { OwnTerm } from './difference-line.tsx';
import { TermPrecedent } from './term-precedent.tsx';
import styles from './term-precedents.module.css';

/** Entries shown before one asks for the rest: the most alike come first. */
const FEW = 6;

interface TermPrecedentsProps {
  readonly open: OpenDeal;
  readonly own: OwnTerm;
  readonly found: Loaded<readonly Entry[]>;
}

/** What precedents did with one term, the most alike first, beside what we have. */
export const TermPrecedents = memo(function TermPrecedents({ open, own, found }: TermPrecedentsProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (found.state === 'loading') return <Slow>Looking through the precedents…</Slow>;
  if (found.state === 'failed') return <Problem>{found.message}</Problem>;
  const all = found.value;
  const shown = isWhole ? all : all.slice(0, FEW);
  if (all.length === 0) return <p className={styles.dim}>No precedent of the library speaks to this term.</p>;
  return (
    <>
      <ul className={styles.precedents} aria-label="What precedents did">
        {shown.map((entry) => (
          <TermPrecedent key={entry.id} open={open} entry={entry} own={own} />
        ))}
      </ul>
      {shown.length < all.length && (
        <Button variant="subtle" onClick={() => setIsWhole(true)}>
          Show {all.length - shown.length} less alike
        </Button>
      )}
    </>
  );
});
