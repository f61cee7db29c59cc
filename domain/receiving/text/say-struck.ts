/** Rows of the tables of a term that a file does not have any more, and that its values go on to say. */
export interface StruckRows {
  readonly label: string;
  readonly rows: readonly string[];
}

/** More rows than these are counted. */
const MOST_QUOTED = 2;

/** Values outlive the rows that told them: whoever receives the file decides on them. */
export function sayStruck(struck: readonly StruckRows[]): readonly string[] {
  return struck.map(({ label, rows }) => {
    const isOne = rows.length === 1;
    const what =
      rows.length <= MOST_QUOTED
        ? `${rows.map((row) => `"${row}"`).join(' and ')}, which the ${isOne ? 'table' : 'tables'} of "${label}" had`
        : `${rows.length} rows of the tables of "${label}"`;
    return `It does not have ${what}. The values behind ${isOne ? 'that row' : 'those rows'} still hold: change them if ${isOne ? 'it' : 'they'} shall go.`;
  });
}
