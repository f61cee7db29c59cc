/** A piece of a page's text, as the PDF sets it. */
export interface TextPiece {
  readonly str: string;
  /** A line ends with it. */
  readonly hasEOL: boolean;
}

/** Words of a page in their order, and where each piece of them begins. */
export interface PageText {
  readonly words: string;
  readonly starts: readonly number[];
}

/** One place where the words that are sought stand. Pieces and letters are counted from 0; `end` is the one after the last. */
export interface Hit {
  readonly page: number;
  readonly from: Spot;
  readonly to: Spot;
}

interface Spot {
  readonly piece: number;
  readonly letter: number;
}

export function textOfPage(pieces: readonly TextPiece[]): PageText {
  const starts: number[] = [];
  let words = '';
  for (const { str, hasEOL } of pieces) {
    starts.push(words.length);
    words += str;
    if (hasEOL) words += '\n';
  }
  return { words, starts };
}

/** What finds the words whatever their case, over line ends too; null where nothing is sought. */
export function patternOf(query: string): RegExp | null {
  const parts = query.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  const escaped = parts.map((part) =>
    part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(/['‘’"“”‐‑–-]/gu, alike),
  );
  return new RegExp(escaped.join(String.raw`\s+`), 'giu');
}

/** Marks that keyboards have for several that are printed. */
function alike(mark: string): string {
  const marks = [`['‘’]`, `["“”]`, '[-‐‑–]'];
  return marks.find((each) => each.includes(mark)) ?? mark;
}

/** The place after or before one, around the ends; the first where there is none. */
export function stepAmong(count: number, at: number, direction: 1 | -1): number {
  return count === 0 ? 0 : (Math.min(at, count - 1) + direction + count) % count;
}

/** Every place of a page where the pattern matches. */
export function findInPage({ words, starts }: PageText, page: number, pattern: RegExp): readonly Hit[] {
  return [...words.matchAll(pattern)].map((match) => ({
    page,
    from: spotOf(starts, match.index),
    to: spotAfter(starts, match.index + match[0].length),
  }));
}

function spotOf(starts: readonly number[], at: number): Spot {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { piece: low, letter: at - (starts[low] ?? 0) };
}

/** The end of a match belongs to the piece of its last letter, not to the one that begins there. */
function spotAfter(starts: readonly number[], end: number): Spot {
  const { piece, letter } = spotOf(starts, end - 1);
  return { piece, letter: letter + 1 };
}
