import { readAnyNumber } from './any-number.ts';
import type { NumberHint, NumberReading, PatentNumber } from './patent-number.ts';
import { readPublicationNumber } from './publication-number.ts';
import { splitCell } from './split-cell.ts';

/** What a cell of numbers holds. */
export interface NumberCell {
  /** `unresolved` when any part was meant as a number and not understood; `excluded` when no number was meant at all. */
  readonly status: 'resolved' | 'unresolved' | 'excluded';
  readonly numbers: readonly PatentNumber[];
  /** Why the cell is not resolved; with several parts, of each that is not. */
  readonly reason?: string;
}

/** Reads every publication number of a cell, such as "EP1848154 A1 | EP1848154 A4 | EP1848154 B1". */
export function readNumberCell(cell: string, hint: NumberHint = {}): NumberCell {
  return readCell(cell, hint, readPublication);
}

/** Reads every number of a cell that may hold publications, filings, or both. */
export function readAnyNumberCell(cell: string, hint: NumberHint = {}): NumberCell {
  return readCell(cell, hint, readAnyNumber);
}

function readPublication(part: string, hint: NumberHint): NumberReading {
  const reading = readPublicationNumber(part, hint);
  if (reading.status !== 'resolved' || reading.number.stage !== 'application') return reading;
  return { status: 'unresolved', raw: reading.number.raw, reason: 'a filing number, not a publication' };
}

function readCell(
  cell: string,
  hint: NumberHint,
  read: (part: string, hint: NumberHint) => NumberReading,
): NumberCell {
  const parts = splitCell(cell);
  // The kind column tells the kind of one number, not of many.
  const partHint = parts.length === 1 || hint.kind === undefined ? hint : { ...hint, kind: undefined };
  const numbers: PatentNumber[] = [];
  const problems: string[] = [];
  let exclusion: string | undefined;
  for (const part of parts) {
    const reading = carryOffice(part, numbers.at(-1), partHint, read);
    if (reading.status === 'resolved') numbers.push(reading.number);
    else if (reading.status === 'excluded') exclusion ??= reading.reason;
    else if (parts.length === 1) problems.push(reading.reason);
    else problems.push(`"${shorten(reading.raw)}": ${reading.reason}`);
  }
  if (problems.length > 0) return { status: 'unresolved', numbers, reason: problems.join('; ') };
  if (numbers.length > 0) return { status: 'resolved', numbers };
  return { status: 'excluded', numbers, reason: exclusion ?? 'blank' };
}

/** "US7292636, 7292637": a bare number is of the office of the number before it, when nothing else tells its office. */
function carryOffice(
  part: string,
  before: PatentNumber | undefined,
  hint: NumberHint,
  read: (part: string, hint: NumberHint) => NumberReading,
): NumberReading {
  const reading = read(part, hint);
  if (reading.status !== 'unresolved' || before === undefined || hint.office !== undefined) return reading;
  if (!BARE_NUMBER.test(part)) return reading;
  const carried = read(part, { ...hint, office: before.office });
  if (carried.status !== 'resolved') return reading;
  const { confidence } = carried.number;
  return {
    status: 'resolved',
    number: {
      ...carried.number,
      confidence: confidence === 'high' ? 'medium' : confidence,
      reason: `office ${before.office} taken from the number before it`,
    },
  };
}

const BARE_NUMBER = /^\s*\d[\d ,./-]{4,}(?: ?[A-Z]\d?)?\s*$/;

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
