import type { RoundTerm } from '../../deals/deal.ts';
import { findDefinition } from '../../terms/definition-of.ts';
import { plainProse, proseOfTerm, type ProseParagraph } from '../../terms/prose-of-term.ts';
import type { SheetFacts } from '../../terms/sheet-facts.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { WrittenParagraph } from '../../terms/written/written-prose.ts';
import { readValues } from '../values/read-values.ts';
import { withTheirSigns } from '../values/their-signs.ts';
import type { Line } from './document-lines.ts';
import { even } from './even.ts';
import { pairLines } from './pair-lines.ts';
import { keptParagraph, writtenOf } from './received-prose-of.ts';
import type { Part } from './split-parts.ts';
import { stateLineOf } from './state-lines.ts';
import type { PrintedTerm, PrintTerm } from './term-printer.ts';
import { namesAlone } from './titles.ts';
import { textAsPrinted } from './typed-heads.ts';

export interface ReceivingTerm {
  /** As it stands in the earlier round, or as it comes onto the sheet. */
  readonly term: RoundTerm;
  /** All parts of the file that are of it, in their order. */
  readonly parts: readonly Part[];
  readonly print: PrintTerm;
  readonly names: Readonly<Record<Side, string>>;
  readonly facts: SheetFacts;
  readonly takesValues: boolean;
}

export interface ReceivedTermOf {
  readonly term: RoundTerm;
  /** Rows of its tables that the file does not have any more, and that its values go on to say. */
  readonly struck: readonly string[];
  /** What stands where we say how it stands; null for nothing. */
  readonly state: string | null;
}

/**
 * A term as the file words it. What stands as printed stays what it was; what is exactly what other values would print is
 * those values; all else is prose that they wrote, and no word of it is left out.
 */
export function receiveTerm(receiving: ReceivingTerm): ReceivedTermOf {
  const placed = linesOfParts(receiving.parts, receiving.term);
  const own = placed.filter(({ isHeading }) => !isHeading).map(({ line }) => line);
  // it is no word of the term, and sets nothing
  const state = stateLineOf(own, receiving.names);
  const lines = placed.filter(({ line }) => line !== state);
  return { ...readTerm(receiving, lines), state: state?.even ?? null };
}

function readTerm(
  receiving: ReceivingTerm,
  lines: readonly PlacedLine[],
): Pick<ReceivedTermOf, 'term' | 'struck'> {
  const { term, names, print, takesValues } = receiving;
  const printed = print(term);
  if (!printed)
    return {
      term: worded(
        term,
        lines.map(({ line }) => writtenOf(line)),
        receiving,
      ),
      struck: [],
    };
  const all = [...printed.lines, ...printed.extra];
  const received = lines.map(({ line }) => textAsPrinted(line, all));
  if (isAlike(printed, received)) return { term, struck: [] };
  const definition = findDefinition(term);
  if (!takesValues || !definition) return merge(term, printed, lines, receiving);
  const read = readValues({
    term,
    definition,
    facts: receiving.facts,
    names,
    received,
    print: (candidate) => linesOf(print(candidate)),
  });
  const texts = lines.map(({ line }) => line.text);
  const fields = withTheirSigns(read.fields, { before: term.fields, definition, texts });
  const valued: RoundTerm = { ...term, fields };
  if (read.isExact) return { term: valued, struck: [] };
  return merge(valued, print(valued) ?? printed, lines, receiving);
}

function linesOf(printed: PrintedTerm | null): readonly string[] | null {
  return printed && [...printed.lines, ...printed.extra];
}

function isAlike({ lines, extra }: PrintedTerm, received: readonly string[]): boolean {
  const all = [...lines, ...extra];
  return all.length === received.length && all.every((line, at) => line === received[at]);
}

interface PlacedLine {
  readonly line: Line;
  /** The heading of the part, in words that are not the name of the term. */
  readonly isHeading: boolean;
}

/** What stands under the headings, and such headings as say more than the name of the term. */
function linesOfParts(parts: readonly Part[], term: RoundTerm): readonly PlacedLine[] {
  const label = even(findDefinition(term)?.label ?? '').toLowerCase();
  return parts.flatMap(({ heading, headed, lines }) => {
    const isName =
      headed === null || even(heading).toLowerCase() === label || namesAlone(heading) === term.key;
    const own = lines.map((line) => ({ line, isHeading: false }));
    return isName ? own : [{ line: headed, isHeading: true }, ...own];
  });
}

/** Their words over the values: paragraphs that stand as printed stay what they were, rows of tables are printed again. */
function merge(
  term: RoundTerm,
  printed: PrintedTerm,
  lines: readonly PlacedLine[],
  receiving: ReceivingTerm,
): Pick<ReceivedTermOf, 'term' | 'struck'> {
  const all = [...printed.lines, ...printed.extra];
  const pairs = pairLines(
    all,
    lines.map(({ line }) => textAsPrinted(line, all)),
  );
  const paragraphs = lines.flatMap(({ line, isHeading }, at): WrittenParagraph[] => {
    const place = pairs[at] ?? null;
    if (place === null) return [isHeading ? boldened(writtenOf(line)) : writtenOf(line)];
    const own = printed.prose[place];
    return place < printed.lines.length && own ? [keptParagraph(own)] : [];
  });
  const found = new Set(pairs);
  const struck = printed.extra.filter((_, at) => !found.has(printed.lines.length + at));
  const isAsPrinted =
    paragraphs.length === printed.prose.length &&
    printed.prose.every((own, at) => JSON.stringify(keptParagraph(own)) === JSON.stringify(paragraphs[at]));
  return { term: isAsPrinted ? term : worded(term, paragraphs, receiving), struck };
}

function worded(
  term: RoundTerm,
  paragraphs: readonly WrittenParagraph[],
  { names, facts }: ReceivingTerm,
): RoundTerm {
  const spoken = paragraphs.filter(({ runs }) => runs.length > 0);
  const generated = plainProse(generatedProse(term, names, facts));
  return {
    ...term,
    written: { paragraphs: [...spoken], generated: term.written?.generated ?? generated, clauseId: null },
  };
}

function generatedProse(
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): readonly ProseParagraph[] {
  return proseOfTerm({ ...term, written: null }, names, facts);
}

function boldened({ role, runs }: WrittenParagraph): WrittenParagraph {
  return { role, runs: runs.map((run) => ({ ...run, bold: true })) };
}
