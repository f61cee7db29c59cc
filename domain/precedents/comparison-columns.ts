/** The latest round, whichever it is by then. */
export const LATEST_ROUND = 'round';

/** The id of a round's column; a precedent's column has the id of the precedent. */
export function roundColumn(number: number): string {
  return `${LATEST_ROUND}-${number}`;
}

/** Whether a column of that name would be taken for a round's: no precedent may be called so. */
export function namesRound(column: string): boolean {
  return /^round(?:-\d+)?$/.test(column);
}

/** The number of the round that a column names; null where it names the latest round or a precedent. */
export function roundNumberOf(column: string): number | null {
  const number = /^round-([1-9]\d{0,5})$/.exec(column)?.[1];
  return number === undefined ? null : Number(number);
}
