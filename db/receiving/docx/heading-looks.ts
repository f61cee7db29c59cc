import type { RawParagraph, RawPiece } from './raw-paragraph.ts';

const MAX_HEADING = 120;
const MAX_LEAD = 80;
const BARE_NUMBER = /^\s*(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,5})(?:\.\d{1,3}){0,4}[.)]?\s*)?$/;

/** The text that a heading would have: what is struck counts only where nothing else is there. */
export function shownPieces(pieces: readonly RawPiece[]): readonly RawPiece[] {
  const kept = pieces.filter(
    ({ change, text }) => change?.kind !== 'deleted' && change?.kind !== 'moved-from' && text.trim() !== '',
  );
  return kept.length > 0 ? kept : pieces.filter(({ text }) => text.trim() !== '');
}

export function plainText(pieces: readonly RawPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Styles whose paragraphs say what they are, and are no headings; our own documents have the last of them. */
const OTHER_STYLES =
  /^(?:title|subtitle|caption|toc heading|header|footer|quote|signature|.*legend|party .*|term state|fact .*|table .*|note)$/;

/** Whether a paragraph that says of itself nothing of the kind is a heading by its look: short, and bold, underlined or in capitals. */
export function looksLikeHeading({ pieces, isRow, item, style }: RawParagraph): boolean {
  if (OTHER_STYLES.test(style.name)) return false;
  const shown = shownPieces(pieces);
  const text = plainText(shown).trim();
  if (isRow || item?.isBullet === true || text === '' || text.length > MAX_HEADING || /[;,]$/.test(text))
    return false;
  if (text.endsWith('.') && text.length > MAX_LEAD) return false;
  return (
    shown.every(({ bold }) => bold === true) ||
    shown.every(({ underline }) => underline === true) ||
    isCapitals(shown, text)
  );
}

function isCapitals(shown: readonly RawPiece[], text: string): boolean {
  const letters = text.replaceAll(/\P{L}/gu, '');
  if (letters.length < 4) return false;
  return (
    shown.every(({ caps }) => caps === true) ||
    (letters === letters.toUpperCase() && letters !== letters.toLowerCase())
  );
}

/**
 * Where the heading ends that begins a paragraph and runs on into its text ("Royalty rate. The licensee shall ..."), in
 * characters of the pieces; 0 for none.
 */
export function runInLength({ pieces, isRow }: RawParagraph): number {
  if (isRow) return 0;
  const isMarked = (piece: RawPiece): boolean => piece.bold === true || piece.underline === true;
  // a number in front of it is often left in the face of the text
  const first = pieces.findIndex((piece) => isMarked(piece));
  if (first === -1 || !BARE_NUMBER.test(plainText(pieces.slice(0, first)))) return 0;
  const end = pieces.findIndex((piece, at) => at > first && !isMarked(piece) && piece.text.trim() !== '');
  if (end === -1) return 0;
  const lead = plainText(pieces.slice(0, end));
  const rest = plainText(pieces.slice(end));
  if (lead.trim().length < 3 || lead.length > MAX_LEAD || !/\p{L}{2}/u.test(lead)) return 0;
  if (/[.:]\s*$/.test(lead)) return rest.trim().length > 1 ? lead.length : 0;
  const gap = /^\s*[.:–—]\s*/.exec(rest)?.[0];
  return gap === undefined || rest.length <= gap.length ? 0 : lead.length + gap.length;
}
