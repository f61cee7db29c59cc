import { useMemo, type ReactNode } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { LatestRounds } from './latest-rounds.tsx';
import { NextStep } from './next-step.tsx';
import { SinceLast } from './since-last.tsx';
import { StateBar } from './state-bar.tsx';
import { TermGrid } from './term-grid.tsx';
import { termParts } from './term-line.ts';
import { Turn } from './turn.tsx';
import styles from './overview.module.css';

interface OverviewProps {
  readonly open: OpenDeal;
  readonly onTerm: (key: string) => void;
  readonly onRounds: () => void;
  /** What the rounds say of give and take. */
  readonly children: ReactNode;
}

/** Where the deal stands, in one glance: whose turn, what next, every term, and what happened lately. */
export function Overview({ open, onTerm, onRounds, children }: OverviewProps) {
  const parts = useMemo(() => termParts(open), [open]);
  return (
    <div className={styles.screen}>
      <div className={styles.body}>
        <section className={styles.main} aria-label="Every term">
          <TermGrid parts={parts} onTerm={onTerm} />
        </section>
        <aside className={styles.side} aria-label="State of the deal">
          <Turn open={open} />
          <NextStep deal={open.deal} />
          <StateBar parts={parts} />
          <SinceLast dealId={open.deal.id} onTerm={onTerm} />
          <LatestRounds open={open} onRounds={onRounds} />
          {children}
        </aside>
      </div>
    </div>
  );
}
