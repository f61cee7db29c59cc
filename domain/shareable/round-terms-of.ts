import type { RoundTerm } from '../deals/deal.ts';
import { adoptTerms } from '../terms/adopt-term.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import { partyNamesOf, type ShareableSheet } from './shareable-round.ts';

/**
 * The terms of a shared sheet as a round holds them: wording that the values generate is generated again, any other was
 * written by people. What the catalogue here does not know becomes a custom term, and nothing is dropped.
 */
export function roundTermsOf(sheet: Pick<ShareableSheet, 'parties' | 'terms'>): readonly RoundTerm[] {
  const { terms } = sheet;
  const received = terms.map(({ key, section, label, state, isBinding, custom, fields, prose }) => ({
    key,
    section,
    label,
    state,
    binding: isBinding,
    custom,
    fields,
    prose,
  }));
  return adoptTerms(received, { partyNames: partyNamesOf(sheet), facts: sheetFactsOf(terms) });
}
