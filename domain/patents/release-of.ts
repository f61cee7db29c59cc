/** 3GPP versions of before Release 4 are named after the year of the release. */
const BY_YEAR: Readonly<Record<string, string>> = { '3': 'R99' };
/** Versions run from Release 4 on; a number beyond this is none of theirs. */
const NEWEST_RELEASE = 25;

/**
 * The release of the declared specification, such as `Rel-15`: as the project of the declaration names it, else as the
 * version of a 3GPP specification tells it (TR 21.900: the first number of a version is its release, 3 for Release 1999).
 * Null when neither does.
 */
export function releaseOf(
  project: string | null,
  standard: string | null,
  version: string | null,
): string | null {
  const named = /\bRel(?:ease)?[- ]?(\d{1,4})\b/i.exec(project ?? '')?.[1];
  if (named !== undefined) {
    if (/^(?:19)?99$/.test(named)) return 'R99';
    if (Number(named) >= 4 && Number(named) <= NEWEST_RELEASE) return `Rel-${Number(named)}`;
  }
  if (standard === null || !/^3GPP T[SR] \d/.test(standard)) return null;
  const major = /^v?(\d{1,2})\./i.exec(version ?? '')?.[1];
  if (major === undefined) return null;
  if (Number(major) >= 4 && Number(major) <= NEWEST_RELEASE) return `Rel-${Number(major)}`;
  return BY_YEAR[major] ?? null;
}
