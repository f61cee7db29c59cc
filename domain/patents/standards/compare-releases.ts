/** Order of releases as columns: Release 1999 first, then by number, what has another form behind, "not stated" last. */
export function compareReleases(one: string | null, other: string | null): number {
  return rank(one) - rank(other) || (one ?? '').localeCompare(other ?? '', 'en', { numeric: true });
}

function rank(release: string | null): number {
  if (release === null) return Number.MAX_SAFE_INTEGER;
  if (release === 'R99') return 3;
  const number = /^Rel-(\d+)$/.exec(release)?.[1];
  return number === undefined ? Number.MAX_SAFE_INTEGER - 1 : Number(number);
}
