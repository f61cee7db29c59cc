import { partyNamesOf, type ShareableSheet } from '../shareable/shareable-round.ts';
import { missingFields } from '../terms/fields-in-force.ts';
import { nameSides } from '../terms/name-sides.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import { termAnchor } from './anchors.ts';
import type { Block } from './document.ts';
import { numberedTerms, type Numbering } from './numbered-terms.ts';
import { heading } from './term-blocks.ts';

/** Often a line or two, so that it begins a page only where nothing stands above it that is about the sheet too. */
export function missingBlocks(
  sheet: Pick<ShareableSheet, 'terms' | 'parties'>,
  numbering: Numbering,
  breakBefore: boolean,
): readonly Block[] {
  const { terms } = sheet;
  const facts = sheetFactsOf(terms);
  const names = partyNamesOf(sheet);
  const rows = numberedTerms(terms, numbering).flatMap(({ key, label, number, definition }) => {
    const fields = terms.find((term) => term.key === key)?.fields ?? {};
    const missing = definition ? missingFields(definition, fields, facts) : [];
    const words = missing.map((each) => nameSides(each, names)).join('; ');
    return missing.length === 0
      ? []
      : [
          {
            label: [number, label].filter(Boolean).join(' '),
            text: [{ text: words, link: termAnchor(key) }],
          },
        ];
  });
  if (rows.length === 0) return [];
  const opening = heading(1, null, 'Values still missing', null, breakBefore);
  return [
    { ...opening, anchor: 'annex-missing' },
    { kind: 'facts', rows },
  ];
}
