/** Which mark stands before the decimals: 1,234.5 and 1'234.5 have a point, 1.234,5 and 1 234,5 a comma. */
export type DecimalMark = 'point' | 'comma';

/** What a text tells of its own marks: one of them, either (as 1.234 and 1,234 do), or that none is needed. */
export type TellsMark = DecimalMark | 'either' | 'none';

const PLAIN = /^\d+$/;
const GROUPED_BY_BLANKS = /^\d{1,3}(?:[ ']\d{3})+(?:([.,])\d+)?$/;
const ONE_MARK = /^(\d+)([.,])(\d+)$/;
/** Thousands, or lakhs and crores as India writes them: 12,34,567.50. */
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  point: /^\d{1,3}(?:(?:,\d{3})+|(?:,\d{2})+,\d{3})(?:\.\d+)?$/,
  comma: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

/** A number with its sign put aside; bookkeepers write -5 as (5). */
export interface SignedText {
  readonly isNegative: boolean;
  readonly text: string;
}

export function readSign(cell: string): SignedText {
  // blanks of all widths become one kind, as do apostrophes and minus signs
  const plain = cell
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u2019\u02BC`\u00B4]/g, "'")
    .replaceAll(/[\u2212\u2013]/g, '-')
    .trim();
  const inBrackets = /^\((.+)\)$/.exec(plain)?.[1];
  if (inBrackets !== undefined) return { isNegative: true, text: inBrackets.trim() };
  return { isNegative: plain.startsWith('-'), text: plain.replace(/^[-+] ?/, '') };
}

/** Undefined when the text is no number in any style. */
export function tellMark(text: string): TellsMark | undefined {
  if (PLAIN.test(text)) return 'none';
  const blanks = GROUPED_BY_BLANKS.exec(text);
  if (blanks) return blanks[1] === undefined ? 'none' : blanks[1] === '.' ? 'point' : 'comma';
  const [, whole, mark, decimals] = ONE_MARK.exec(text) ?? [];
  if (whole !== undefined && decimals !== undefined) {
    const mayGroup = decimals.length === 3 && whole.length <= 3 && !whole.startsWith('0');
    return mayGroup ? 'either' : mark === '.' ? 'point' : 'comma';
  }
  if (GROUPED.point.test(text)) return 'point';
  return GROUPED.comma.test(text) ? 'comma' : undefined;
}

/** The number as decimal text without marks; undefined when it is none in this style. */
export function readNumber(text: string, mark: DecimalMark): string | undefined {
  const told = tellMark(text);
  if (told === undefined || (told !== 'none' && told !== 'either' && told !== mark)) return undefined;
  const [whole = '', decimals = ''] = text
    .replaceAll(mark === 'point' ? /[ ',]/g : /[ '.]/g, '')
    .split(/[.,]/);
  const bare = whole.replace(/^0+(?=\d)/, '');
  const kept = decimals.replace(/0+$/, '');
  return kept === '' ? bare : `${bare}.${kept}`;
}

/** The style that cells have in common; undefined where they contradict each other or leave it open. */
export function commonMark(texts: readonly string[]): DecimalMark | undefined {
  const told = new Set(texts.map(tellMark));
  if (told.has('point') && told.has('comma')) return undefined;
  if (told.has('point')) return 'point';
  if (told.has('comma')) return 'comma';
  // without a mark in any of them both styles read the same
  return told.has('either') ? undefined : 'point';
}
