import { Button } from '@mantine/core';
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { HistoryRound } from './history-round.tsx';
import { readTermHistory } from './read-term-history.ts';
import { useTermHistories } from './use-term-histories.ts';
import styles from './term-history.module.css';

interface TermHistoryProps {
  readonly open: OpenDeal;
  readonly termKey: string;
  readonly names: Readonly<Record<Side, string>>;
  readonly onCompare: () => void;
}

/** One term from round to round, newest first: who moved it, how, why, and what was said to that. */
export function TermHistory({ open, termKey, names, onCompare }: TermHistoryProps) {
  const histories = useTermHistories(open, termKey);
  const steps = useMemo(
    () => (histories.state === 'ready' ? readTermHistory(open, termKey, histories.value, names) : []),
    [histories, open, termKey, names],
  );
  if (histories.state === 'loading') return <Slow>Reading the rounds…</Slow>;
  if (histories.state === 'failed') return <Problem>{histories.message}</Problem>;
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <HistoryRound key={step.head.id} step={step} deal={open.deal} names={names} />
        ))}
      </ol>
      <Button
        variant="subtle"
        rightSection={<ArrowRight size={14} aria-hidden />}
        disabled={open.rounds.length < 2}
        onClick={onCompare}
      >
        Compare rounds
      </Button>
    </>
  );
}
