import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../store.ts';
import { Hint } from '../../ui/hint.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import type { RoundPair } from './round-pair.ts';
import { StartDialog, type RejectedChange } from './start-dialog.tsx';
import { TimelineRow } from './timeline-row.tsx';
import styles from './timeline.module.css';

interface TimelineProps {
  readonly open: OpenDeal;
  /** The round whose changes are shown. */
  readonly shown: string | null;
  readonly onShow: (roundId: string) => void;
  readonly onPair: (pair: RoundPair) => void;
  readonly problems: ReactNode;
  readonly received: ReactNode;
}

/** All rounds of the deal, the latest at the top, and what can be done next. */
export function Timeline({ open, shown, onShow, onPair, problems, received }: TimelineProps) {
  const { deal, round, rounds } = open;
  const startRound = useApp((state) => state.startRound);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const former = rounds.find(({ number }) => number === round.number - 1);
  const rejected = former && round.proposedBy !== deal.ourSide ? rejectedIn(open) : [];
  const isFrozen = round.status !== 'draft';
  const start = async (proposedBy: Side): Promise<void> => {
    const result = await startRound(deal.id, proposedBy);
    setRefusal(result.ok ? null : describeError(result.error));
    // What they changed is still to be worked through
    if (result.ok && former && proposedBy === deal.ourSide && round.proposedBy !== proposedBy)
      onPair({ from: former.id, to: round.id });
  };
  return (
    <section className={styles.timeline} aria-label="Rounds so far">
      {isFrozen && (
        <header className={styles.head}>
          <Button
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => (rejected.length > 0 ? setIsAsked(true) : void start(deal.ourSide))}
          >
            Start our round
          </Button>
          <Hint label="Type in what they sent, as a copy of the last round">
            <Button variant="default" onClick={() => void start(otherSide(deal.ourSide))}>
              Start their round
            </Button>
          </Hint>
        </header>
      )}
      {isAsked && former && (
        <StartDialog
          open={open}
          former={former}
          changes={rejected}
          onStarted={() => onPair({ from: former.id, to: round.id })}
          onClose={() => setIsAsked(false)}
        />
      )}
      {refusal && <Problem>{refusal}</Problem>}
      {received}
      <ScrollRegion label="Timeline" className={styles.scroll}>
        <ol className={styles.list} reversed>
          {rounds.toReversed().map((head) => (
            <TimelineRow
              key={head.id}
              open={open}
              head={head}
              before={rounds.find(({ number }) => number === head.number - 1) ?? null}
              isShown={head.id === shown}
              onShow={() => onShow(head.id)}
              problems={problems}
            />
          ))}
        </ol>
      </ScrollRegion>
    </section>
  );
}

/** Changes of the latest round that were answered "rejected". */
function rejectedIn({ round, remarks }: OpenDeal): readonly RejectedChange[] {
  return remarks.filter(({ roundId, answer }) => roundId === round.id && answer === 'rejected');
}
