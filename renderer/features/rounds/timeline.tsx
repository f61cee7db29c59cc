import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../store.ts';
import { Hint } from '../../ui/hint.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { TimelineRow } from './timeline-row.tsx';
import styles from './timeline.module.css';

interface TimelineProps {
  readonly open: OpenDeal;
  /** The round whose changes are shown. */
  readonly shown: string | null;
  readonly onShow: (roundId: string) => void;
}

/** All rounds of the deal, the latest at the top, and what can be done next. */
export function Timeline({ open, shown, onShow }: TimelineProps) {
  const { deal, round, rounds } = open;
  const startRound = useApp((state) => state.startRound);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isFrozen = round.status !== 'draft';
  const start = async (proposedBy: Side): Promise<void> => {
    const result = await startRound(deal.id, proposedBy);
    setRefusal(result.ok ? null : describeError(result.error));
  };
  return (
    <section className={styles.timeline} aria-label="Rounds so far">
      {isFrozen && (
        <header className={styles.head}>
          <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => void start(deal.ourSide)}>
            Start our round
          </Button>
          <Hint label="Type in what they sent, as a copy of the last round">
            <Button variant="default" onClick={() => void start(otherSide(deal.ourSide))}>
              Start their round
            </Button>
          </Hint>
        </header>
      )}
      {refusal && <Problem>{refusal}</Problem>}
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
            />
          ))}
        </ol>
      </ScrollRegion>
    </section>
  );
}
