import type { Line } from './line-splitter.ts';
import { splitCells } from './split-cells.ts';

/** A record, or a line that is none, with the reason. */
export type DelimitedRecord =
  | { readonly cells: readonly string[]; readonly raw: string }
  | { readonly raw: string; readonly reason: string };

/** A cell may hold line ends; a record over more lines or characters than this has lost a quote. */
const MAX_LINES = 50;
const MAX_LENGTH = 200_000;

/**
 * Puts lines together to records of a known number of columns. A cell in quotes may go over several lines; a quote that is
 * never closed costs its own row at most, because the lines after it are tried as rows of their own.
 *
 * This is why the CSV library is not used here: its relaxed mode lets an unclosed quote swallow the rows up to the next
 * quote, without a sign when the number of columns happens to fit.
 */
export interface RecordAssembler {
  readonly push: (line: Line) => readonly DelimitedRecord[];
  readonly end: () => readonly DelimitedRecord[];
}

export function createRecordAssembler(separator: string, columnCount: number): RecordAssembler {
  /** Lines of a record whose quote is still open. */
  let open: string[] = [];

  const isWholeRow = (line: string): boolean => {
    const split = splitCells(line, separator);
    return split.openAt === -1 && split.isStrict && split.cells.length === columnCount;
  };

  /** Gives up the first open line, and tries the others anew. */
  const giveUp = (records: DelimitedRecord[]): void => {
    const [first = '', ...others] = open;
    open = [];
    records.push(withOrdinaryQuote(first, separator, columnCount));
    for (const line of others) take(line, records);
  };

  const take = (line: string, records: DelimitedRecord[]): void => {
    if (open.length === 0) {
      if (line === '') return;
      const split = splitCells(line, separator);
      if (split.openAt === -1) records.push(checked(split.cells, line, columnCount));
      else open = [line];
      return;
    }
    open.push(line);
    if (isWholeRow(line)) return giveUp(records);
    const raw = open.join('\n');
    const split = splitCells(raw, separator);
    if (split.openAt === -1 && split.cells.length === columnCount) {
      open = [];
      records.push({ cells: split.cells, raw });
    } else if (split.openAt === -1 || open.length >= MAX_LINES || raw.length > MAX_LENGTH) {
      giveUp(records);
    }
  };

  return {
    push: (line) => {
      const records: DelimitedRecord[] = [];
      if (line.isCut) {
        while (open.length > 0) giveUp(records);
        records.push({ raw: line.text, reason: 'the row is longer than any list has' });
      } else {
        take(line.text, records);
      }
      return records;
    },
    end: () => {
      const records: DelimitedRecord[] = [];
      while (open.length > 1) giveUp(records);
      const [last] = open;
      if (last !== undefined)
        records.push({ raw: last, reason: 'the row ends inside quotes: it is incomplete' });
      open = [];
      return records;
    },
  };
}

function withOrdinaryQuote(line: string, separator: string, columnCount: number): DelimitedRecord {
  const { openAt } = splitCells(line, separator);
  const split = splitCells(line, separator, openAt);
  if (split.openAt === -1 && split.cells.length === columnCount) return { cells: split.cells, raw: line };
  return { raw: line, reason: 'a quote is opened and never closed' };
}

function checked(cells: readonly string[], raw: string, columnCount: number): DelimitedRecord {
  if (cells.length === columnCount) return { cells, raw };
  if (cells.length > columnCount && cells.slice(columnCount).every((cell) => cell.trim() === '')) {
    return { cells: cells.slice(0, columnCount), raw };
  }
  const columns = cells.length === 1 ? '1 column' : `${cells.length} columns`;
  return { raw, reason: `the row has ${columns} where the table has ${columnCount}` };
}
