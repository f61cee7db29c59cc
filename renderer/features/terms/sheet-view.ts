import type { OpenDeal, RoundTerm } from '../../../domain/deals/deal.ts';
import type { Block } from '../../../domain/document/document.ts';
import { termBody } from '../../../domain/document/term-blocks.ts';
import { defaultExportOptions } from '../../../domain/document/export-options.ts';
import { coverOf } from '../../../domain/document/term-sheet.ts';
import {
  partyNamesOf,
  type ShareableSheet,
  type ShareableTerm,
} from '../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../domain/shareable/to-shareable.ts';
import { getDefinition } from '../../../domain/terms/definition-of.ts';
import { missingFields } from '../../../domain/terms/fields-in-force.ts';
import { sheetFactsOf, type SheetFacts } from '../../../domain/terms/sheet-facts.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { acceptAll } from '../../../domain/terms/written/suggestions.ts';
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

interface Around {
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
}

/** A term as it was last viewed, and all that it was made of besides itself. */
interface Viewed {
  readonly on: string;
  readonly shareable: ShareableTerm;
  readonly term: SheetTerm;
  /** How many tables it has: they are numbered through the sheet. */
  readonly tables: number;
}
const viewed = new WeakMap<RoundTerm, Viewed>();

/**
 * The round as it prints, term by term: made by the very code that makes the paper. A term that did not change is the same
 * object as before, so that it is neither made nor drawn again.
 */
export function viewSheet({ deal, round }: Pick<OpenDeal, 'deal' | 'round'>): SheetView {
  const sheet = toShareableSheet({ deal, round });
  const around = { facts: sheetFactsOf(round.terms), names: partyNamesOf(sheet) };
  const words = JSON.stringify(around);
  const schedules = round.schedules.map(({ letter, owner }) => ({
    letter,
    owner,
    counts: [],
    rows: [],
    rejects: [],
  }));
  const storedTerms = new Map(round.terms.map((term) => [term.key, term]));
  let tables = 0;
  const terms = sheet.terms.flatMap((shareable, index): readonly SheetTerm[] => {
    const stored = storedTerms.get(shareable.key);
    if (!stored) return [];
    const on = `${index} ${tables} ${words}`;
    const before = viewed.get(stored);
    const now =
      before?.on === on && before.shareable === shareable
        ? before
        : { on, shareable, ...viewTerm(stored, shareable, { index, tables }, around) };
    viewed.set(stored, now);
    tables += now.tables;
    return [now.term];
  });
  return { sheet, cover: coverOf({ ...sheet, schedules }, defaultExportOptions, 'Not yet printed'), terms };
}

function viewTerm(
  stored: RoundTerm,
  shareable: ShareableTerm,
  before: { readonly index: number; readonly tables: number },
  { facts, names }: Around,
): Pick<Viewed, 'term' | 'tables'> {
  const definition = getDefinition(shareable);
  const { blocks, tables } = termBody(shareable, before.tables, { copy: 'internal', facts, names });
  const term = {
    ...shareable,
    number: before.index + 1,
    definition,
    missing: missingOf(stored, missingFields(definition, shareable.fields, facts)),
    written: stored.written,
    departures: departuresOf(stored, names, facts),
    blocks,
  };
  return { term, tables };
}

/** What is required and missing, and what the words that people wrote name as missing. */
function missingOf({ written }: RoundTerm, required: readonly string[]): readonly string[] {
  const named = acceptAll(written?.paragraphs ?? []).flatMap(({ runs }) =>
    runs.filter(({ mark }) => mark === 'missing').map(({ text }) => text.replace(/^\[(.*)\]$/, '$1')),
  );
  const known = new Set(required.map((label) => label.toLowerCase()));
  return [...required, ...new Set(named.filter((label) => !known.has(label.toLowerCase())))];
}
