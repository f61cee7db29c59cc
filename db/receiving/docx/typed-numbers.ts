import type { RawPiece } from './raw-paragraph.ts';

/** A number that somebody typed in front of a paragraph instead of having it counted. */
export interface TypedNumber {
  /** Without a full stop at its end; null for a sign of a list such as a dash. */
  readonly shown: string | null;
  /** How deep it is from 0: 1 for "4.2", 0 for "4" and "(a)". */
  readonly level: number;
  /** Characters of the text that it takes, with what follows it. */
  readonly length: number;
}

const WORDS =
  'Article|Section|Clause|Part|Schedule|Annex|Annexe|Appendix|Exhibit|Artikel|Abschnitt|Ziffer|Anlage|Anhang|Item';
const WORDED = new RegExp(
  `^((?:${WORDS}|§)\\s{0,3}(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[A-Z]|[IVXLC]{1,6}))(?:[.:)]|\\s|$)`,
  'i',
);
const EAST_ASIAN = /^(第\s?[〇一二三四五六七八九十百\d]{1,6}\s?[条條章節节款項]|제\s?\d{1,3}\s?[조장절항])/;
const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})(?:[.):]\s*|\s+)/;
const BARE = /^(\d{1,3})(?:\t|[ \u00A0]+(?=\p{Lu}))/u;
const PLAIN = /^(\d{1,3}|[IVXLC]{1,6}|[A-Z])[.)、．:]\s*/;
const BRACKETED =
  /^(\((?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z])\)|（[\d一二三四五六七八九十]{1,3}）|(?:\d{1,3}|[a-z])\))\s*/;
const TABBED = /^(\d{1,3}(?:\.\d{1,3}){0,4}|(?:[IVXLC]{1,6}|[A-Za-z])(?=[.)]))[.)]?\t\s*/;
const SIGN = /^[•▪●◦‣·–-]\s+/;

/** The number in front of a heading: nearly anything that looks like one is one. */
export function typedHeadingNumber(text: string): TypedNumber | null {
  for (const pattern of [WORDED, EAST_ASIAN, DOTTED, PLAIN, BARE, BRACKETED]) {
    const [whole, shown = ''] = pattern.exec(text) ?? [];
    if (whole === undefined || (pattern === BARE && isMonth(text.slice(whole.length)))) continue;
    const gap = /^[\s.:)–—-]*/.exec(text.slice(shown.length))?.[0] ?? '';
    return typed(shown, shown.length + gap.length, text);
  }
  return null;
}

/** The number in front of a text, where it can hardly be anything else: "12.5 % of" is none, nor is "2. May 2017". */
export function typedItemNumber(text: string): TypedNumber | null {
  const sign = SIGN.exec(text)?.[0];
  if (sign !== undefined) return { shown: null, level: 0, length: sign.length };
  const [bracketed, inBrackets = ''] = BRACKETED.exec(text) ?? [];
  if (bracketed !== undefined && inBrackets !== '') return typed(inBrackets, bracketed.length, text);
  const [beforeTab, tabbed = ''] = TABBED.exec(text) ?? [];
  if (beforeTab !== undefined) return typed(tabbed, beforeTab.length, text);
  const [dotted, number = ''] = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=\p{Lu}\p{L}+\s)/u.exec(text) ?? [];
  if (dotted === undefined || (!number.includes('.') && !dotted.includes('.'))) return null;
  return isMonth(text.slice(dotted.length)) ? null : typed(number, dotted.length, text);
}

function typed(shown: string, length: number, text: string): TypedNumber | null {
  // a number with nothing behind it is a text of its own
  return length >= text.length ? null : { shown, level: depthOf(shown), length };
}

function depthOf(number: string): number {
  return number.split('.').length - 1;
}

function isMonth(text: string): boolean {
  return /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i.test(text);
}

/** What is left of a heading without the number in front of it. A number that was struck goes with the one that stands. */
export function cutHeadingNumber(pieces: readonly RawPiece[]): {
  readonly shown: string | null;
  readonly level: number;
  readonly pieces: readonly RawPiece[];
} {
  const isGone = pieces.every((piece) => isStruck(piece) || piece.text.trim() === '');
  const stands = (piece: RawPiece): boolean => isGone || !isStruck(piece);
  const standing = pieces.filter(stands);
  const number = typedHeadingNumber(standing.map(({ text }) => text).join(''));
  let rest = number?.length ?? 0;
  const kept: RawPiece[] = [];
  for (const piece of pieces) {
    if (!stands(piece)) {
      const isFormerNumber =
        kept.length === 0 && typedHeadingNumber(`${piece.text}X`)?.length === piece.text.length;
      if (!isFormerNumber) kept.push(piece);
      continue;
    }
    const cut = Math.min(rest, piece.text.length);
    rest -= cut;
    if (cut < piece.text.length) kept.push({ ...piece, text: piece.text.slice(cut) });
  }
  return { shown: number?.shown ?? null, level: number?.level ?? 0, pieces: kept };
}

function isStruck({ change }: RawPiece): boolean {
  return change?.kind === 'deleted' || change?.kind === 'moved-from';
}

/** The pieces without their first characters; null where those are no plain text but changed or remarked upon. */
export function withoutStart(pieces: readonly RawPiece[], length: number): readonly RawPiece[] | null {
  let rest = length;
  const kept: RawPiece[] = [];
  for (const piece of pieces) {
    const cut = Math.min(rest, piece.text.length);
    if (cut > 0 && piece.change !== undefined && piece.change.kind !== pieces.at(-1)?.change?.kind)
      return null;
    rest -= cut;
    if (cut < piece.text.length) kept.push({ ...piece, text: piece.text.slice(cut) });
  }
  return kept;
}
