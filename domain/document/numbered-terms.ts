import type { ShareableTerm } from '../shareable/shareable-round.ts';
import { findTerm } from '../terms/catalogue.ts';
import { findDefinition } from '../terms/definition-of.ts';
import type { TermDefinition } from '../terms/term.ts';

/** A term as the papers behind the sheet speak of it. */
export interface NumberedTerm {
  readonly key: string;
  readonly label: string;
  /** As it stands on the sheet; null for a term that this round does not have. */
  readonly number: string | null;
  readonly definition: TermDefinition | undefined;
}

/** The terms of the sheet with their numbers, then those of `keys` that this round does not have, so that none is lost. */
export function numberedTerms(
  terms: readonly ShareableTerm[],
  keys: readonly string[],
): readonly NumberedTerm[] {
  const inRound = terms.map((term, index) => ({
    key: term.key,
    label: term.label,
    number: String(index + 1),
    definition: findDefinition(term),
  }));
  const others = keys
    .filter((key) => terms.every((term) => term.key !== key))
    .map((key) => ({
      key,
      label: `${findTerm(key)?.label ?? key} (not in this round)`,
      number: null,
      definition: findTerm(key),
    }));
  return [...inRound, ...others];
}
