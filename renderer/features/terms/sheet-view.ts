import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { Block } from '../../../domain/document/document.ts';
import { termsBlocks } from '../../../domain/document/term-blocks.ts';
import { coverOf, WITHOUT_PREJUDICE } from '../../../domain/document/term-sheet.ts';
import {
  partyNamesOf,
  type ShareableSheet,
  type ShareableTerm,
} from '../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../domain/shareable/to-shareable.ts';
import { findDefinition } from '../../../domain/terms/definition-of.ts';
import { missingFields } from '../../../domain/terms/fields-in-force.ts';
import { sheetFactsOf } from '../../../domain/terms/sheet-facts.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import { departuresOf, type Departure } from '../../../domain/terms/written/depart.ts';
import type { WrittenProse } from '../../../domain/terms/written/written-prose.ts';

/** One term of the open round as outline, document and inspector need it. */
export interface SheetTerm extends ShareableTerm {
  readonly number: number;
  readonly definition: TermDefinition;
  /** Labels of what is still missing. */
  readonly missing: readonly string[];
  /** What people wrote in place of the generated words, with its suggestions. */
  readonly written: WrittenProse | null;
  /** Where those words and the values part ways. */
  readonly departures: readonly Departure[];
  /** What prints under its heading. */
  readonly blocks: readonly Block[];
}

export interface SheetView {
  readonly sheet: ShareableSheet;
  readonly cover: Block;
  readonly terms: readonly SheetTerm[];
}

/** The round as it prints, term by term: made by the very code that makes the paper. */
export function viewSheet(open: OpenDeal): SheetView {
  const sheet = toShareableSheet(open);
  const facts = sheetFactsOf(open.round.terms);
  const names = partyNamesOf(sheet);
  const schedules = open.round.schedules.map(({ letter, owner }) => ({
    letter,
    owner,
    counts: [],
    rows: [],
    rejects: [],
  }));
  const groups = groupByTerm(termsBlocks(sheet.terms, 'internal', names));
  const terms = sheet.terms.flatMap((term, index): readonly SheetTerm[] => {
    const definition = findDefinition(term);
    const stored = open.round.terms.find((candidate) => candidate.key === term.key);
    return definition && stored
      ? [
          {
            ...term,
            number: index + 1,
            definition,
            missing: missingFields(definition, term.fields, facts),
            written: stored.written,
            departures: departuresOf(stored, names, facts),
            blocks: groups[index] ?? [],
          },
        ]
      : [];
  });
  return { sheet, cover: coverOf({ ...sheet, schedules }, WITHOUT_PREJUDICE, 'Not yet printed'), terms };
}

/** Blocks without their headings of parts, cut at each numbered heading. */
function groupByTerm(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) continue;
    if (block.kind === 'heading' && block.number !== null) groups.push([]);
    else groups.at(-1)?.push(block);
  }
  return groups;
}
