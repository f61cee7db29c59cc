import { english, type Figures } from '../figures.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { proseOf } from '../terms/prose.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import { partyNamesOf, type ShareableSheet, type ShareableTerm } from './shareable-round.ts';
import { tagLanguages } from './tag-languages.ts';

/**
 * The terms of a sheet with the days and figures of generated prose written in another manner. What people wrote stays as
 * they wrote it, and so does the round itself: it is English wherever it is stored, hashed or handed on as data.
 */
export function rewordedTerms(sheet: ShareableSheet, figures: Figures): readonly ShareableTerm[] {
  if (figures === english) return sheet.terms;
  const names = partyNamesOf(sheet);
  const facts = sheetFactsOf(sheet.terms);
  return sheet.terms.map((term) => {
    const definition = findDefinition(term);
    if (!definition) return term;
    const proseIn = (manner: Figures): ShareableTerm['prose'] =>
      proseOf(definition, term.fields, names, facts, manner).map((text) => ({
        role: 'body',
        text: tagLanguages(text, sheet.parties),
      }));
    const isGenerated = JSON.stringify(proseIn(english)) === JSON.stringify(term.prose);
    return isGenerated ? { ...term, prose: proseIn(figures) } : term;
  });
}
