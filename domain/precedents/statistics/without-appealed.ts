import type { KnownPrecedent } from '../known-precedent.ts';
import type { Candidate } from './candidate.ts';

/** What a decision said is left to the decision on its appeal, where both are accepted. */
export function withoutAppealed(
  candidates: readonly Candidate[],
  accepted: readonly KnownPrecedent[],
): readonly Candidate[] {
  const appeals = new Map(
    accepted.flatMap(({ precedent: { title, related } }) =>
      related.filter(({ kind }) => kind === 'appeal-of').map(({ id }) => [id, title] as const),
    ),
  );
  return candidates.map((candidate) => {
    const appeal = appeals.get(candidate.precedentId);
    if (appeal === undefined || candidate.barred !== null) return candidate;
    return { ...candidate, barred: `decided anew on appeal by ${appeal}` };
  });
}
