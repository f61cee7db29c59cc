import { filterSummaries } from '../../../../domain/precedents/library-filters.ts';
import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';
import type { LibraryOrder, LibraryView, PrecedentHit } from './library-slice.ts';

/** An entry that was found, and where the words looked for stand in it; null where nothing was looked for. */
export interface FoundEntry {
  readonly summary: PrecedentSummary;
  readonly excerpt: PrecedentHit['excerpt'] | null;
}

/** The order that counts: relevance needs words to be relevant to. */
export function orderInForce({ query, order }: Pick<LibraryView, 'query' | 'order'>): LibraryOrder {
  const isLookedFor = query.trim() !== '';
  if (order === null || (order === 'relevance' && !isLookedFor)) return isLookedFor ? 'relevance' : 'newest';
  return order;
}

/** The entries among which the words looked for were found, best first; all of them while nothing is looked for. */
export function searchedEntries(
  summaries: readonly PrecedentSummary[],
  hits: readonly PrecedentHit[] | null,
): readonly FoundEntry[] {
  if (hits === null) return summaries.map((summary) => ({ summary, excerpt: null }));
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return hits.flatMap(({ id, excerpt }) => {
    const summary = byId.get(id);
    return summary ? [{ summary, excerpt }] : [];
  });
}

/** Those that meet the filters, in order. Entries without a date stand last however the dates run. */
export function foundEntries(
  searched: readonly FoundEntry[],
  { filters }: Pick<LibraryView, 'filters'>,
  order: LibraryOrder,
): readonly FoundEntry[] {
  const kept = new Set(
    filterSummaries(
      searched.map(({ summary }) => summary),
      filters,
    ),
  );
  const found = searched.filter(({ summary }) => kept.has(summary));
  if (order === 'relevance') return found;
  if (order === 'title')
    return found.toSorted((one, other) => one.summary.title.localeCompare(other.summary.title));
  const step = order === 'newest' ? -1 : 1;
  return found.toSorted(({ summary: one }, { summary: other }) => {
    const [day, otherDay] = [dateOf(one), dateOf(other)];
    if (day === null || otherDay === null) return Number(day === null) - Number(otherDay === null);
    return step * day.localeCompare(otherDay) || one.title.localeCompare(other.title);
  });
}

/** The date by which an entry is placed: announced, or else in effect from. */
export function dateOf({
  announced,
  effective,
}: Pick<PrecedentSummary, 'announced' | 'effective'>): string | null {
  return announced ?? effective;
}
