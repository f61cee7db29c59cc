import { useState, type ReactNode } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { RoundHead } from '../../../domain/rounds/round-record.ts';
import { useApp } from '../../store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panes } from '../../ui/panes.tsx';
import { Comparison } from './comparison.tsx';
import { Timeline } from './timeline.tsx';

interface RoundsPanelProps {
  readonly open: OpenDeal;
  readonly onTerm: (key: string) => void;
  /** What the checks found, for whoever is about to send the round. */
  readonly problems: ReactNode;
  /** Documents of the other side. */
  readonly received: ReactNode;
  /** What changed in the schedules from one round to another. */
  readonly renderSchedules: (from: RoundHead, to: RoundHead) => ReactNode;
}

/** The rounds so far, and what changed between any two of them. */
export function RoundsPanel({ open, onTerm, problems, received, renderSchedules }: RoundsPanelProps) {
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const { rounds } = open;
  /** The two rounds that were chosen; until then, and when one of them is gone, the last two. */
  const asked = useApp(({ route }) => (route.screen === 'deal' ? (route.pair ?? null) : null));
  const [chosen, setChosen] = useState(asked);
  const isThere = (id: string | undefined): boolean => rounds.some((round) => round.id === id);
  const pair =
    chosen && isThere(chosen.from) && isThere(chosen.to)
      ? chosen
      : { from: rounds.at(-2)?.id ?? '', to: rounds.at(-1)?.id ?? '' };
  const show = (roundId: string): void => {
    const index = rounds.findIndex((round) => round.id === roundId);
    const before = rounds[Math.max(0, index - 1)];
    if (before && index > 0) setChosen({ from: before.id, to: roundId });
  };
  return (
    <Panes
      sizes={preferences.panes['rounds']}
      onResized={(sizes) => void changePreferences({ panes: { ...preferences.panes, rounds: [...sizes] } })}
      panes={[
        {
          id: 'timeline',
          size: 25,
          min: 288,
          content: (
            <Timeline
              open={open}
              shown={rounds.length > 1 ? pair.to : null}
              onShow={show}
              onPair={setChosen}
              problems={problems}
              received={received}
            />
          ),
        },
        {
          id: 'comparison',
          size: 75,
          min: 480,
          content:
            rounds.length < 2 ? (
              <EmptyState
                title="Nothing to compare yet"
                text="When this round has gone across the table, start the next one: what moved between the two stands here, with who gains and why."
              />
            ) : (
              <Comparison
                open={open}
                pair={pair}
                onPair={setChosen}
                onTerm={onTerm}
                renderSchedules={renderSchedules}
              />
            ),
        },
      ]}
    />
  );
}
