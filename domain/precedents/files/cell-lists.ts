/**
 * Several things in one cell: " | " between items, "; " between the parts of an item, " + " between the parts of a part.
 * One of these signs within a text has a backslash before it.
 */
export type CellSeparator = '|' | ';' | '+';

export function joinCell(texts: readonly string[], separator: CellSeparator): string {
  return texts.join(separator === ';' ? '; ' : ` ${separator} `);
}

/** A text that none of the separators will cut. */
export function escapeText(text: string, separators: readonly CellSeparator[]): string {
  return text.replaceAll(/[\\|;+]/g, (sign) =>
    sign === '\\' || separators.some((one) => one === sign) ? `\\${sign}` : sign,
  );
}

/** The pieces between separators, still with their backslashes. A cell with nothing in it has no pieces. */
export function splitCell(cell: string, separator: CellSeparator): readonly string[] {
  if (cell.trim() === '') return [];
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\') at += 1;
    else if (cell[at] === separator) {
      pieces.push(cell.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...pieces, cell.slice(from).trim()];
}

export function unescapeText(piece: string): string {
  return piece.replaceAll(/\\([^])/g, '$1');
}
