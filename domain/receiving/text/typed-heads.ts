import { even } from './even.ts';
import type { Line } from './document-lines.ts';

/** A sign that begins the item of a list. */
const SIGN = /^[•▪●◦‣·-]$/;

/**
 * The text of a line as a document of ours would print it. Readers take a number or a sign that stands in front of a text for
 * that of a list; where we print it as a part of the text, it belongs to the text again.
 */
export function textAsPrinted(line: Line, printed: readonly string[]): string {
  const { role, number, even: text } = line;
  if (role === 'cell-row' || (role !== 'bullet' && number === null) || printed.includes(text)) return text;
  const heads = printed.flatMap((other) => headOf(other, line) ?? []);
  const exact = heads.find((head) => printed.includes(`${head}${text}`));
  return `${exact ?? heads[0] ?? ''}${text}`;
}

/** What stands in front of the words of a printed line, where that is this number or a sign. */
function headOf(printed: string, { role, number }: Line): string | null {
  const one = /^\S+ /.exec(printed)?.[0] ?? '';
  if (role === 'bullet') return SIGN.test(one.trim()) ? one : null;
  const two = /^\S+ \S+ /.exec(printed)?.[0] ?? '';
  const wanted = even(number ?? '');
  return [one, two].find((start) => isNumber(start, wanted)) ?? null;
}

function isNumber(head: string, wanted: string): boolean {
  return head !== '' && (head.trim() === wanted || head.trim().replace(/[.):]+$/, '') === wanted);
}
