import type { RoundTerm, TermState } from '../deals/deal.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import { otherSide } from '../terms/favoured-side.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { canonicalJson } from './canonical-round.ts';

/** The state of a term that this side has on the table. */
export function proposedBy(side: Side): TermState {
  return side === 'A' ? 'proposed-by-a' : 'proposed-by-b';
}

/**
 * A term as a person saves it in a draft of this side: what is changed in an open term, or in one that the other side
 * proposed, is from then on this side's proposal, and what says again what the round before said is nobody's news. A state
 * that was chosen in the same save stays as chosen, and what was agreed or parked is not opened by a keystroke.
 */
export function asProposed(
  before: RoundTerm,
  after: RoundTerm,
  former: RoundTerm | null,
  side: Side,
): RoundTerm {
  if (after.state !== before.state || !isChanged(before, after)) return after;
  if (!isOpenTo(after.state, side) && after.state !== proposedBy(side)) return after;
  if (former && !isChanged(former, after)) return { ...after, state: former.state };
  return { ...after, state: speaks(after) ? proposedBy(side) : 'open' };
}

/**
 * Terms whose state follows when a round of this side goes across the table: open, or proposed by the other side, and
 * saying something new or other than the frozen round before. Answers only those, with their new state.
 */
export function newlyProposed(
  terms: readonly RoundTerm[],
  before: readonly RoundTerm[],
  side: Side,
): readonly RoundTerm[] {
  return termsInForce(terms).flatMap((term) => {
    const was = before.find(({ key }) => key === term.key);
    const isNews = !was || isChanged(was, term);
    return isNews && speaks(term) && isOpenTo(term.state, side) ? [{ ...term, state: proposedBy(side) }] : [];
  });
}

/**
 * Terms of a round that came from this side, in words that carry no states: what it says anew or otherwise than the round
 * before is its proposal, also where that was agreed or parked, since who changes a term opens it.
 */
export function asReceivedFrom(
  side: Side,
  terms: readonly RoundTerm[],
  before: readonly RoundTerm[],
): readonly RoundTerm[] {
  const inForce = new Set(termsInForce(terms).map(({ key }) => key));
  return terms.map((term) => {
    const was = before.find(({ key }) => key === term.key);
    // open says nothing where it was proposed before and stayed as it was
    if (was && !isChanged(was, term)) return term.state === 'open' ? { ...term, state: was.state } : term;
    if (!inForce.has(term.key)) return term;
    return { ...term, state: speaks(term) ? proposedBy(side) : 'open' };
  });
}

function isOpenTo(state: TermState, side: Side): boolean {
  return state === 'open' || state === proposedBy(otherSide(side));
}

/** Whether a term says a value or brings words of its own: an empty one proposes nothing. */
function speaks({ fields, written }: RoundTerm): boolean {
  return written !== null || Object.values(fields).some(({ basis }) => basis !== 'undisclosed');
}

/** Whether a term says something else: by values, by words, or by what kind of term it is. Where words were taken from is nobody's news. */
function isChanged(before: RoundTerm, after: RoundTerm): boolean {
  const said = ({ fields, written, custom }: RoundTerm) =>
    canonicalJson({ fields, words: written?.paragraphs ?? null, custom });
  return said(before) !== said(after);
}
