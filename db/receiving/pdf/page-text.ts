import type { PdfText } from './pdf-messages.ts';

/** Lines that overlap by this much of their height are one line. */
const SAME_LINE = 0.5;
/** A gap wider than this share of the height of the letters is a space that the file does not write. */
const SPACE = 0.18;
/** A gap wider than this many heights of the letters parts columns. */
const COLUMN_GAP = 1.5;

/**
 * The text of a page in the order in which it is read: that of a tagged file as its author set it, else as it is laid out. What
 * a tagged file leaves out of its order (running heads, page numbers) comes last.
 */
export function pageText(texts: readonly PdfText[]): string {
  const shown = texts.filter(({ text, endsLine }) => text !== '' || endsLine);
  const ordered = shown.filter(({ order }) => order !== null);
  const isTagged = letters(ordered) > letters(shown) / 2;
  if (!isTagged) return tidy(linesOf(byLayout(shown)));
  const inOrder = [...ordered].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return tidy(`${linesOf(inOrder)}\n${linesOf(shown.filter(({ order }) => order === null))}`);
}

function letters(texts: readonly PdfText[]): number {
  return texts.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** Texts one after the other, with the line ends and spaces between them that their places tell. */
function linesOf(texts: readonly PdfText[]): string {
  const written: string[] = [];
  let last = '';
  const write = (text: string): void => {
    if (text === '') return;
    written.push(text);
    last = text.slice(-1);
  };
  let before: PdfText | undefined;
  for (const text of texts) {
    if (before !== undefined) write(between(before, text, last));
    write(text.text);
    if (text.text !== '') before = text;
    else if (text.endsLine && last !== '' && last !== '\n') write('\n');
  }
  return written.join('');
}

function between(before: PdfText, text: PdfText, last: string): string {
  if (text.text === '' || last === '\n') return '';
  const height = Math.max(before.height, text.height, 1);
  if (Math.abs(before.y - text.y) > height * SAME_LINE) return '\n';
  const gap = text.x - (before.x + before.width);
  if (gap < -height * 2) return '\n';
  const isParted = /\s/.test(last) || /^\s/.test(text.text);
  if (gap > height * COLUMN_GAP && last !== '\t') return '\t';
  return gap > height * SPACE && !isParted ? ' ' : '';
}

/** Texts as they lie, line by line from the top, where the file draws them in no order that could be read. */
function byLayout(texts: readonly PdfText[]): readonly PdfText[] {
  const real = texts.filter(({ text }) => text.trim() !== '');
  return isInOrder(real) ? texts : linesIn(real).flatMap((line) => line.sort((a, b) => a.x - b.x));
}

/** A file that goes back up the page now and then has columns; one that does so all the time was drawn in no order. */
function isInOrder(texts: readonly PdfText[]): boolean {
  let jumps = 0;
  for (const [at, text] of texts.entries()) {
    const before = texts[at - 1];
    if (before !== undefined && text.y > before.y + before.height * 2) jumps += 1;
  }
  return jumps <= Math.max(3, texts.length / 50);
}

function linesIn(texts: readonly PdfText[]): readonly PdfText[][] {
  const lines: PdfText[][] = [];
  for (const text of [...texts].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && first.y - text.y <= first.height * SAME_LINE)
      line.push(text);
    else lines.push([text]);
  }
  return lines;
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
