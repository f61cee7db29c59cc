import type { RoundTerm } from '../../domain/deals/deal.ts';
import type { TermDefinition } from '../../domain/terms/term.ts';
import { impliedTerms } from '../../domain/terms/terms-in-force.ts';

/**
 * Terms that a change calls for. One that was called for before and is not there was taken out by somebody, and stays out.
 */
export function newlyImplied(
  before: readonly RoundTerm[],
  after: readonly RoundTerm[],
): readonly TermDefinition[] {
  const takenOut = new Set(impliedTerms(before));
  return impliedTerms(after).filter((definition) => !takenOut.has(definition));
}
