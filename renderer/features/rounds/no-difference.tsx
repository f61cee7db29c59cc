import { Button } from '@mantine/core';
import type { OpenDeal, Round } from '../../../domain/deals/deal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { RoundPair } from './round-pair.ts';
import styles from './comparison.module.css';

interface NoDifferenceProps {
  readonly open: OpenDeal;
  readonly later: Round;
  readonly onPair: (pair: RoundPair) => void;
}

/** Two rounds that say the same. After a fresh draft, what is wanted are the changes of the round that it answers. */
export function NoDifference({ open, later, onPair }: NoDifferenceProps) {
  const { rounds, deal } = open;
  const answered = later.status === 'draft' ? rounds.find(({ number }) => number === later.number - 1) : null;
  const former = answered && rounds.find(({ number }) => number === answered.number - 1);
  if (!answered || !former)
    return <EmptyState title="No difference" text="These two rounds say the same, word for word." />;
  const whose = answered.proposedBy === deal.ourSide ? 'Our' : 'Their';
  return (
    <>
      <EmptyState
        title={`No difference yet to round ${answered.number}`}
        text={`${whose} changes stand between round ${former.number} and round ${answered.number}.`}
      />
      <div className={styles.middle}>
        <Button variant="default" onClick={() => onPair({ from: former.id, to: answered.id })}>
          Compare {former.number} → {answered.number}
        </Button>
      </div>
    </>
  );
}
