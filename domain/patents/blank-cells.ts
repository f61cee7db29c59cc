/** Ways in which exports say "nothing here". ETSI cuts write -1 where the raw export leaves the cell empty. */
const BLANK = /^(?:|-+|-1|n\/?a|null|none|nil|unknown|\?+|tb[ad])$/i;

const NOT_YET =
  /pending|^not[ _-]?(?:yet|available|applicable|assigned|published|patented|granted|issued|filed|known)|^(?:un|non-?)published|^to be /i;

/** True for an empty cell and for the words and signs that stand for one. */
export function isBlankCell(cell: string): boolean {
  return BLANK.test(cell.trim());
}

/** Why a cell holds no number on purpose, or undefined when it seems to hold one. */
export function whyNoNumber(cell: string): string | undefined {
  if (isBlankCell(cell)) return 'blank';
  if (NOT_YET.test(cell.trim())) return 'says that there is no number yet';
  return undefined;
}
