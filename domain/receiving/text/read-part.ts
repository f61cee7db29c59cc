import type { RoundTerm } from '../../deals/deal.ts';
import { findDefinition } from '../../terms/definition-of.ts';
import { outcomeOf } from '../outcome.ts';
import type { ReceivedPart, TakenAs } from '../reading.ts';
import type { TakenPart } from './custom-terms.ts';
import type { Line } from './document-lines.ts';

/** A part as it is shown: what it is taken for and why, and what becomes of its term. */
export function readPart(
  { part, as, match, decision, strange }: TakenPart,
  key: string | null,
  paragraphs: ReceivedPart['paragraphs'],
  latter: Parameters<typeof outcomeOf>[2],
  former: Parameters<typeof outcomeOf>[1],
): ReceivedPart {
  const come = key === null ? null : outcomeOf(key, former, latter);
  const term = key === null ? undefined : latter.terms.find((other) => other.key === key);
  const { best, others } = match;
  const isBest = best !== null && as.kind === 'term' && as.key === best.key;
  return {
    id: part.id,
    number: part.number,
    heading: part.heading,
    paragraphs,
    as,
    label: term ? labelOf(term) : '',
    confidence: decision
      ? 'certain'
      : isBest
        ? best.confidence
        : as.kind === 'frame' && strange.length === 0
          ? 'certain'
          : 'none',
    reason: decision ? 'Decided by hand.' : isBest ? best.reason : reasonOf(as, strange),
    isByHand: decision !== null,
    others: [...(best && !isBest ? [best] : []), ...others],
    outcome: come?.outcome ?? 'frame',
    before: come?.before ?? null,
    after: come?.after ?? [],
    values: come?.values ?? [],
    takesValues: decision?.takesValues ?? true,
  };
}

function reasonOf(as: TakenAs, strange: readonly Line[]): string {
  if (as.kind === 'custom') return 'No term speaks of it: it becomes a term of its own.';
  return strange.length === 0
    ? 'It frames the terms as our documents do.'
    : 'It frames the terms; what stands in it that our documents do not print is kept in a term of its own.';
}

export function labelOf(term: RoundTerm): string {
  return findDefinition(term)?.label ?? term.key;
}
