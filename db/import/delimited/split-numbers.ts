import { splitCell } from '../../../domain/patents/split-cell.ts';

/** What parts numbers of a line beside what parts them in a cell: tabs, and commas before a number that names no office. */
const BETWEEN_IN_LINES = /\t+|,\s+(?=\d[\d,./-]{4})/;
const BULLET = /^\s*(?:\d{1,5}[.)]|[-*\u2022\u00B7])\s+(?=\S)/;

/** The numbers of one line, each as it is written. */
export function splitNumbers(line: string): readonly string[] {
  return line
    .replace(BULLET, '')
    .split(BETWEEN_IN_LINES)
    .flatMap(splitCell)
    .map((part) => part.trim().replace(/^["']|["',]$/g, ''))
    .filter((part) => part !== '');
}
