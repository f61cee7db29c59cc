import { otherSide } from '../terms/favoured-side.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { RoundHead } from './round-record.ts';

/** Who is to act, since which day, and for how many days now. Nobody is where the deal is agreed or the last word withdrawn. */
export interface Turn {
  readonly side: Side | null;
  readonly since: string;
  readonly days: number;
}

const dayMs = 86_400_000;

/**
 * A round that went across the table makes it the other side's turn, whatever is being drafted meanwhile; before the first
 * one it is ours. Null where there is no round at all.
 */
export function whoseTurn(heads: readonly RoundHead[], ourSide: Side, today: string): Turn | null {
  const inOrder = heads.toSorted((one, other) => one.number - other.number);
  const latest = inOrder.findLast(({ status }) => status !== 'draft');
  if (!latest) {
    const [draft] = inOrder;
    return draft ? turn(ourSide, draft.dated, today) : null;
  }
  const end = latest.events.findLast(({ kind }) => kind === 'agreed' || kind === 'withdrawn');
  return end ? turn(null, end.on, today) : turn(otherSide(latest.proposedBy), latest.dated, today);
}

/** A day to come, as a draft may be dated, has not been waited for. */
function turn(side: Side | null, since: string, today: string): Turn {
  return { side, since, days: Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / dayMs)) };
}
