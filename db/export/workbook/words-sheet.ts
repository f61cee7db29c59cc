import type { Text } from '../../../domain/document/document.ts';
import type { ExportSheet, WorkbookCell } from '../table/export-sheet.ts';
import { once, sheetColumn } from '../table/small-sheet.ts';
import { cellOf, richCell, wordsOf } from './cell-of.ts';
import { changeWords, linesBefore, linesNow } from './change-words.ts';
import type { Passage } from './words-of.ts';

/** A cell holds 32,767 characters: what is longer goes on in the next row. */
const MOST = 30_000;

/** The words of a document, a row for what stands under one heading; in a redline also as they were and as they are. */
export function wordsSheet(
  name: string,
  passages: readonly Passage[],
  isRedline: boolean,
  footer: string,
): ExportSheet<WorkbookCell> {
  const changes = [
    sheetColumn('Change', 'text', 13),
    sheetColumn('Words, changes marked', 'lines', 80),
    sheetColumn('Before', 'lines', 60),
    sheetColumn('Now', 'lines', 60),
  ];
  return {
    name,
    footer,
    columns: [
      sheetColumn('No.', 'text', 7),
      sheetColumn('Part', 'lines', 22),
      sheetColumn('Heading', 'lines', 30),
      sheetColumn('State', 'lines', 22),
      ...(isRedline ? changes : [sheetColumn('Words', 'lines', 110)]),
    ],
    rows: once(passages.flatMap((passage) => rowsOf(passage, isRedline))),
  };
}

function rowsOf(passage: Passage, isRedline: boolean): readonly (readonly WorkbookCell[])[] {
  const { number, part, heading, state } = passage;
  return cutUp(passage.lines).map((lines, at) => [
    number,
    part,
    ...(at === 0 ? [cellOf(heading), cellOf(state)] : [`${wordsOf(heading)} (${at + 1})`, null]),
    ...(isRedline
      ? [
          changeWords([heading, state, ...lines]),
          richCell(joined(lines)),
          linesBefore(lines),
          linesNow(lines),
        ]
      : [wordsOf(joined(lines))]),
  ]);
}

function joined(lines: readonly Text[]): Text {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ text: '\n' }, ...line]));
}

/** The lines in as many groups as fit a cell each; one that is too long by itself is cut. */
function cutUp(lines: readonly Text[]): readonly (readonly Text[])[] {
  const groups: Text[][] = [[]];
  let length = 0;
  for (const line of lines.flatMap(cutLine)) {
    const own = wordsOf(line).length + 1;
    if (length + own > MOST && length > 0) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(line);
    length += own;
  }
  return groups;
}

function cutLine(line: Text): readonly Text[] {
  if (wordsOf(line).length < MOST) return [line];
  return line.flatMap((run) => {
    const parts: Text[] = [];
    for (let at = 0; at < run.text.length;) {
      const end = /[\uD800-\uDBFF]/.test(run.text.charAt(at + MOST - 101))
        ? at + MOST - 101
        : at + MOST - 100;
      parts.push([{ ...run, text: run.text.slice(at, end) }]);
      at = end;
    }
    return parts;
  });
}
