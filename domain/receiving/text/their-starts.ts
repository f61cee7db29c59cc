import type { Line } from './document-lines.ts';
import { even } from './even.ts';
import { headedBy, unheaded, type PartStart, type PlacedLines } from './part-start.ts';
import { isSheetInTables, placeTable } from './sheet-in-table.ts';
import { isNamed, isTitle, LONGEST_HEADING, namesAlone, numberIn } from './titles.ts';

/** A document with as many headings says itself where its parts begin. */
const FEWEST = 3;
/** A line that is nothing but the number of the clause below it. */
const ONLY_NUMBER =
  /^(?:(?:article|section|clause|part|artikel|abschnitt|ziffer|§+)\s*(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])[.:]?|(?:\d{1,2}|[IVXLC]{1,6})[.)]|第\s?[一二三四五六七八九十百\d]{1,6}\s?[条條章]|제\s?\d{1,3}\s?[조장])$/i;

/** Where the parts of a document begin that somebody else laid out: at its headings, else at what is numbered or labelled like one. */
export function placeTheirs(lines: readonly Line[]): readonly PlacedLines[] {
  const joined = joinNumbers(lines);
  const hasHeadings = joined.filter(({ role }) => role === 'heading').length >= FEWEST;
  const titles = hasHeadings ? new Set<Line>() : plainTitles(joined);
  const labels = hasHeadings ? new Map<Line, string>() : labelled(joined);
  const isSheet = isSheetInTables(joined);
  const placed: PlacedLines[] = [];
  let open: PartStart = unheaded;
  const place = (...entries: readonly PlacedLines[]): void => {
    for (const entry of entries) {
      open = entry.start ?? open;
      placed.push(entry);
    }
  };
  for (let at = 0; at < joined.length; at += 1) {
    const line = joined[at];
    if (!line) break;
    const rows = line.role === 'cell-row' ? rowsFrom(joined, at) : [];
    if (rows.length > 0) {
      const table = placeTable(rows, isSheet);
      place(...(table ?? [{ start: null, lines: rows }]));
      at += rows.length - 1;
      // what follows a sheet belongs to none of its rows
      if (table && joined[at + 1]) place({ start: unheaded, lines: [] });
      continue;
    }
    const label = labels.get(line);
    if (isHeading(line, open)) place({ start: headedBy(line), lines: [] });
    else if (titles.has(line)) place({ start: titled(line), lines: [] });
    else if (label !== undefined) place({ start: { ...unheaded, heading: label }, lines: [line] });
    else place({ start: runIn(line, open), lines: [line] });
  }
  return placed;
}

/** A heading below one that names a term is of that term, unless it names another. */
function isHeading(line: Line, open: PartStart): boolean {
  if (line.role !== 'heading' || line.even.length > LONGEST_HEADING) return false;
  const isBelow = open.headed !== null && open.headed.role === 'heading' && line.level > open.headed.level;
  return !(isBelow && namesAlone(open.heading) !== null && !isNamed(line.even));
}

function rowsFrom(lines: readonly Line[], at: number): readonly Line[] {
  const end = lines.findIndex(({ role }, place) => place > at && role !== 'cell-row');
  return lines.slice(at, end < 0 ? lines.length : end);
}

/** "ARTICLE II" on a line of its own is the number of the heading below it, and a heading itself above anything else. */
function joinNumbers(lines: readonly Line[]): readonly Line[] {
  const isOnlyNumber = (line: Line): boolean =>
    line.role !== 'cell-row' && line.number === null && ONLY_NUMBER.test(line.even);
  return lines.flatMap((line, at): readonly Line[] => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (isOnlyNumber(line)) return takesNumber(next) ? [] : [asHeading(line)];
    return before && isOnlyNumber(before) && takesNumber(line)
      ? [{ ...line, number: before.text.trim(), from: [...before.from, ...line.from] }]
      : [line];
  });
}

function takesNumber(line: Line | undefined): boolean {
  return (
    line !== undefined && line.role === 'heading' && line.number === null && !ONLY_NUMBER.test(line.even)
  );
}

function asHeading(line: Line): Line {
  return { ...line, role: 'heading', level: 1 };
}

/** Lines that stand out by nothing but their number, or by the name of a term, and have a text below them. */
function plainTitles(lines: readonly Line[]): ReadonlySet<Line> {
  const isPlain = (line: Line): boolean => {
    const { number, rest } = numberIn(line);
    if (line.role === 'cell-row' || line.role === 'bullet' || !isTitle(rest)) return false;
    return (number !== null && !number.includes('.') && !number.startsWith('(')) || namesAlone(rest) !== null;
  };
  const found = lines.filter((line, at) => {
    const next = lines[at + 1];
    return isPlain(line) && next !== undefined && !isPlain(next);
  });
  const isNaming = found.filter((line) => isNamed(numberIn(line).rest)).length >= FEWEST;
  return new Set(isNaming || found.length >= FEWEST * 2 ? found : []);
}

function titled(line: Line): PartStart {
  const { number, rest } = numberIn(line);
  return headedBy(line, even(rest).replace(/[.:]$/, ''), number);
}

/** "Territory: worldwide": lines that each say one term, where a document is made of such. */
function labelled(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const found = lines.flatMap((line): [Line, string][] => {
    const label = /^(?<label>[^:：]{2,50})[:：]\s*\S/.exec(numberIn(line).rest)?.groups?.['label'] ?? '';
    return line.role !== 'cell-row' && namesAlone(label) !== null ? [[line, even(label)]] : [];
  });
  return new Map(found.length >= FEWEST ? found : []);
}

/** "2. Governing law. The agreement is governed by ...": a heading at the beginning of its own paragraph. */
function runIn(line: Line, open: PartStart): PartStart | null {
  if (line.role === 'bullet') return null;
  // within a clause that names a term, words are of that one
  if (open.headed !== null && namesAlone(open.heading) !== null) return null;
  const { number, rest } = numberIn(line);
  const isBold = line.pieces.find(({ text }) => text.trim() !== '')?.bold === true;
  if (number === null && (!isBold || line.pieces.every(({ bold }) => bold === true))) return null;
  const found = /^(?<name>\p{L}[^.:;–—]{2,60}?)\s*[.:–—]\s+\S/su.exec(rest)?.groups?.['name'] ?? '';
  return namesAlone(found) === null ? null : { ...unheaded, heading: even(found), number };
}
