import {
  countChoices,
  type FilterChoice,
  type LibraryCounts,
  type LibraryFilters,
} from '../../../../domain/precedents/library-filters.ts';
import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';

/**
 * The choices that the whole library has, each with how many of the entries that were searched for it would leave: while
 * words are looked for no choice vanishes, it only falls to 0.
 */
export function libraryChoices(
  all: readonly PrecedentSummary[],
  searched: readonly PrecedentSummary[],
  filters: LibraryFilters,
): LibraryCounts {
  const offered = countChoices(all, filters);
  if (all.length === searched.length) return offered;
  const left = countChoices(searched, filters);
  const recount = (choices: readonly FilterChoice[], counted: readonly FilterChoice[]) => {
    const counts = new Map(counted.map(({ value, count }) => [value, count]));
    return choices.map((choice) => ({ ...choice, count: counts.get(choice.value) ?? 0 }));
  };
  const years = new Map(left.years.map(({ year, count }) => [year, count]));
  return {
    parties: recount(offered.parties, left.parties).toSorted((one, other) => other.count - one.count),
    kinds: recount(offered.kinds, left.kinds),
    standards: recount(offered.standards, left.standards),
    directions: recount(offered.directions, left.directions),
    products: recount(offered.products, left.products),
    forms: recount(offered.forms, left.forms),
    evidence: recount(offered.evidence, left.evidence),
    origins: recount(offered.origins, left.origins),
    years: offered.years.map(({ year }) => ({ year, count: years.get(year) ?? 0 })),
    disputed: left.disputed,
  };
}
