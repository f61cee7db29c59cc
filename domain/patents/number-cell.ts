import type { NumberHint, PatentNumber } from './patent-number.ts';
import { readPublicationNumber } from './publication-number.ts';

/** What a cell of publication numbers holds. */
export interface NumberCell {
  /** `unresolved` when any part was meant as a number and not understood; `excluded` when no number was meant at all. */
  readonly status: 'resolved' | 'unresolved' | 'excluded';
  readonly numbers: readonly PatentNumber[];
  /** Why the cell is not resolved, part by part. */
  readonly reason?: string;
}

/** ETSI joins numbers with a bar; other lists use semicolons, line ends, or a comma before the next country code. */
const BETWEEN_NUMBERS = /[|;\r\n\uFF1B\u3001]+|,\s*(?=[A-Za-z]{2}[ -]?\d)/;

/** Reads every publication number of a cell, such as "EP1848154 A1 | EP1848154 A4 | EP1848154 B1". */
export function readNumberCell(cell: string, hint: NumberHint = {}): NumberCell {
  const numbers: PatentNumber[] = [];
  const problems: string[] = [];
  let exclusion: string | undefined;
  for (const part of cell.split(BETWEEN_NUMBERS)) {
    const reading = readPublicationNumber(part, hint);
    if (reading.status === 'excluded') exclusion ??= reading.reason;
    else if (reading.status === 'unresolved') problems.push(`"${shorten(reading.raw)}": ${reading.reason}`);
    else if (reading.number.stage === 'application')
      problems.push(`"${shorten(reading.number.raw)}": a filing number, not a publication`);
    else numbers.push(reading.number);
  }
  if (problems.length > 0) return { status: 'unresolved', numbers, reason: problems.join('; ') };
  if (numbers.length > 0) return { status: 'resolved', numbers };
  return { status: 'excluded', numbers, reason: exclusion ?? 'blank' };
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
