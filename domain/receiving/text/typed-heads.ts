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
  const isHead = (head: string): boolean =>
    role === 'bullet' ? SIGN.test(head.trim()) : isNumber(head, even(number ?? ''));
  const exact = printed.find(
    (other) => other.endsWith(text) && isHead(other.slice(0, other.length - text.length)),
  );
  return exact ?? `${printed.flatMap((other) => headOf(other, isHead) ?? [])[0] ?? ''}${text}`;
}

/** What stands in front of the words of a printed line, where that is the number or sign in question. */
function headOf(printed: string, isHead: (head: string) => boolean): string | null {
  const [one, two] = [/^\S+ /.exec(printed)?.[0], /^\S+ \S+ /.exec(printed)?.[0]];
  return [one ?? '', two ?? ''].find(isHead) ?? null;
}

function isNumber(head: string, wanted: string): boolean {
  return head !== '' && (head.trim() === wanted || head.trim().replace(/[.):]+$/, '') === wanted);
}
