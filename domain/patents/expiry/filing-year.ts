/**
 * The year that a filing's match key carries (`US/2013/14426564`); null where the office's form leaves it out. It is the
 * year of filing or a later one, see `estimateExpiry`.
 */
export function filingYearOf(filingKey: string): number | null {
  const [, year] = /^[A-Z]{2}\/(\d{4})\//.exec(filingKey) ?? [];
  return year === undefined ? null : Number(year);
}
