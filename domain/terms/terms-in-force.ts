import type { RoundTerm } from '../deals/deal.ts';
import { catalogue } from './catalogue.ts';
import { findDefinition } from './definition-of.ts';
import { sheetFactsOf, type SheetFacts } from './sheet-facts.ts';
import type { TermDefinition } from './term.ts';

/**
 * The terms that are part of the sheet, in its customary order. One that does not apply to this deal any more is kept in
 * the round, in case it applies again, and is neither shown, printed nor compared.
 */
export function termsInForce(terms: readonly RoundTerm[]): readonly RoundTerm[] {
  const facts = sheetFactsOf(terms);
  return terms
    .flatMap((term) => {
      const definition = findDefinition(term);
      return definition && applies(definition, facts) ? [{ term, definition }] : [];
    })
    .toSorted(
      (one, other) =>
        one.definition.order - other.definition.order || one.term.key.localeCompare(other.term.key),
    )
    .map(({ term }) => term);
}

export function applies(definition: TermDefinition, facts: SheetFacts): boolean {
  return definition.appliesWhen?.(facts) ?? true;
}

/** Terms of the catalogue that this sheet calls for and does not have yet. */
export function impliedTerms(terms: readonly RoundTerm[]): readonly TermDefinition[] {
  const facts = sheetFactsOf(terms);
  const present = new Set(terms.map((term) => term.key));
  return catalogue.filter((definition) => !present.has(definition.key) && definition.impliedWhen?.(facts));
}
