import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { toShareableSheet } from '../../../domain/shareable/to-shareable.ts';
import { findTerm } from '../../../domain/terms/catalogue.ts';
import { missingFields } from '../../../domain/terms/fields-in-force.ts';
import { sheetFactsOf } from '../../../domain/terms/sheet-facts.ts';

/** The terms of the round that still lack a value they need, by the names they print under. */
export function incompleteTerms(open: OpenDeal): readonly string[] {
  const facts = sheetFactsOf(open.round.terms);
  return toShareableSheet(open).terms.flatMap((term) => {
    const definition = findTerm(term.key);
    return definition && missingFields(definition, term.fields, facts).length > 0 ? [term.label] : [];
  });
}
