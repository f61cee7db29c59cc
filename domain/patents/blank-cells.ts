/** Ways in which exports say "nothing here". ETSI cuts write -1 where the raw export leaves the cell empty. */
const BLANK = /^(?:|-+|-1|#?n\/?a|n\.a\.?|null|none|nil|unknown|\?+|tb[acd])$/i;

const NOT_YET =
  /pending|^not[ _-]?(?:yet|available|applicable|assigned|published|patented|granted|issued|filed|known)|^(?:un|non-?)(?:published|filed|assigned)|^to be |^no (?:number|publication|application)/i;

/** What became of a patent, where its number should stand. */
const STATUS_ONLY =
  /^(?:abandoned|withdrawn|lapsed|expired|refused|rejected|revoked|granted|filed|allowed)$/i;

/** A date, such as the 1900-01-01 with which the ETSI export fills cells. */
const DATE = /^(?:1[89]|20)\d\d-(?:0\d|1[0-2])-[0-3]\d(?:[ T][\d:.]+Z?)?$/;

/** Fewer digits than this beside "pending" number a placeholder (PENDING1); more are a number that is told to be pending. */
const DIGITS_OF_A_NUMBER = 5;

/** True for an empty cell and for the words and signs that stand for one. */
export function isBlankCell(cell: string): boolean {
  return BLANK.test(cell.trim());
}

/** Why a cell holds no number on purpose, or undefined when it seems to hold one. */
export function whyNoNumber(cell: string): string | undefined {
  const text = cell.trim();
  if (BLANK.test(text) || /^(?:0+|nan|[.x]+)$/i.test(text)) return 'blank';
  if (NOT_YET.test(text) && text.replaceAll(/\D/g, '').length < DIGITS_OF_A_NUMBER)
    return 'says that there is no number yet';
  if (STATUS_ONLY.test(text)) return 'says what became of it, and no number';
  if (DATE.test(text)) return 'holds a date, and no number';
  return undefined;
}
