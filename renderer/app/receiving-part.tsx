import type { ReceivedRound } from '../../domain/contract/receiving.ts';
import { ReceivingScreen } from '../features/receiving/receiving-screen.tsx';
import { useApp } from '../store.ts';

interface ReceivingPartProps {
  readonly dealId: string;
  readonly receivedId: string;
}

/** A received document, and the ways from it back to its deal. */
export function ReceivingPart({ dealId, receivedId }: ReceivingPartProps) {
  const go = useApp((state) => state.go);
  const dealTitle = useApp((state) => state.dealsById[dealId]?.deal.title ?? '');
  const toRounds = (): void => go({ screen: 'deal', dealId, tab: 'rounds', termKey: null });
  const received = ({ open: { round, rounds }, record }: ReceivedRound): void => {
    const former = rounds.find(({ number }) => number === (record.against ?? round.number - 1));
    const isTyped = record.parts.length === 0;
    if (isTyped) return go({ screen: 'deal', dealId, tab: 'term-sheet', termKey: null });
    const pair = former && former.id !== round.id ? { pair: { from: former.id, to: round.id } } : {};
    go({ screen: 'deal', dealId, tab: 'rounds', termKey: null, ...pair });
  };
  return (
    <ReceivingScreen receivedId={receivedId} dealTitle={dealTitle} onBack={toRounds} onReceived={received} />
  );
}
