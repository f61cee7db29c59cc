import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { OpenDeal, Round } from '../../../domain/deals/deal.ts';
import { shortNames } from '../../../domain/deals/short-name.ts';
import type { RoundHead } from '../../../domain/rounds/round-record.ts';
import { diffRounds } from '../../../domain/rounds/diff-rounds.ts';
import { useApp } from '../../store.ts';
import { useRounds } from '../../use-rounds.ts';
import { sayDay } from '../../ui/days.ts';
import { Problem } from '../../ui/problem.tsx';
import { Slow } from '../../ui/slow.tsx';
import { ChangesView } from './changes-view.tsx';
import { ConcessionTable } from './concession-table.tsx';
import type { RoundPair } from './round-pair.ts';
import styles from './comparison.module.css';

interface ComparisonProps {
  readonly open: OpenDeal;
  readonly pair: RoundPair;
  readonly onPair: (pair: RoundPair) => void;
  readonly onTerm: (key: string) => void;
  /** What changed in the schedules from one round to another. */
  readonly renderSchedules: (from: RoundHead, to: RoundHead) => ReactNode;
}

/** What changed between any two rounds, and what each side gave over all of them. */
export function Comparison({ open, pair, onPair, onTerm, renderSchedules }: ComparisonProps) {
  const [view, setView] = useState('changes');
  const { deal, rounds } = open;
  const [from, to] = [pair.from, pair.to].map((id) => rounds.find((round) => round.id === id));
  const short = shortNames({ A: deal.parties.A.name, B: deal.parties.B.name });
  const names = rounds.map((round) => ({
    value: round.id,
    label: `Round ${round.number}, ${sayDay(round.dated)}, ${short[round.proposedBy]}`,
  }));
  return (
    <section className={styles.comparison} aria-label="Comparison">
      <header className={styles.bar}>
        <SegmentedControl
          aria-label="View"
          value={view}
          onChange={setView}
          data={[
            { value: 'changes', label: 'Changes' },
            { value: 'concessions', label: 'Concessions' },
          ]}
        />
        {view === 'changes' && (
          <>
            <span className={styles.word}>from</span>
            <NativeSelect
              className={styles.select ?? ''}
              aria-label="From round"
              value={pair.from}
              data={names}
              onChange={(event) => onPair({ ...pair, from: event.currentTarget.value })}
            />
            <span className={styles.word}>to</span>
            <NativeSelect
              className={styles.select ?? ''}
              aria-label="To round"
              value={pair.to}
              data={names}
              onChange={(event) => onPair({ ...pair, to: event.currentTarget.value })}
            />
          </>
        )}
      </header>
      {view === 'changes' ? (
        <>
          {from && to && renderSchedules(from, to)}
          <Changes key={`${pair.from} ${pair.to}`} open={open} pair={pair} onPair={onPair} onTerm={onTerm} />
        </>
      ) : (
        <ConcessionTable open={open} onTerm={onTerm} />
      )}
    </section>
  );
}

function Changes({ open, pair, onPair, onTerm }: Omit<ComparisonProps, 'renderSchedules'>) {
  const [first, second] = useRounds(open, [pair.from, pair.to]);
  const failure = useApp((state) => state.roundFailures[pair.from] ?? state.roundFailures[pair.to]);
  if (failure) return <Problem>{failure}</Problem>;
  if (!first || !second) return <Slow>Reading the rounds…</Slow>;
  return <Difference open={open} from={first} to={second} onPair={onPair} onTerm={onTerm} />;
}

interface DifferenceProps {
  readonly open: OpenDeal;
  readonly from: Round;
  readonly to: Round;
  readonly onPair: (pair: RoundPair) => void;
  readonly onTerm: (key: string) => void;
}

function Difference({ open, from, to, onPair, onTerm }: DifferenceProps) {
  const { deal, rounds } = open;
  const changes = useMemo(
    () => diffRounds(from, to, { A: deal.parties.A.name, B: deal.parties.B.name }),
    [from, to, deal],
  );
  const broughtBy = useMemo(() => {
    const [low, high] = [Math.min(from.number, to.number), Math.max(from.number, to.number)];
    return rounds.filter(({ number }) => number > low && number <= high).map(({ id }) => id);
  }, [rounds, from.number, to.number]);
  return (
    <ChangesView
      open={open}
      changes={changes}
      former={from}
      later={to}
      broughtBy={broughtBy}
      onTerm={onTerm}
      onPair={onPair}
    />
  );
}
