import { useEffect, useMemo } from 'react';
import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';
import type { Loaded } from '../../../slice.ts';
import { useApp } from '../../../store.ts';
import { foundEntries, orderInForce, searchedEntries, type FoundEntry } from './found-entries.ts';

/** What the screen shows. */
export interface Library {
  readonly all: readonly PrecedentSummary[];
  /** Why the words could not be looked for; null where they were. */
  readonly refusal: string | null;
  /** Where the words looked for stand; all entries while nothing is looked for. */
  readonly searched: readonly PrecedentSummary[];
  /** Those of them that meet the filters, in order. */
  readonly found: readonly FoundEntry[];
}

/** The library as it is looked at now: read when the screen is first opened, searched again when it or the words change. */
export function useLibrary(): Loaded<Library> {
  const precedents = useApp((state) => state.precedents);
  const needPrecedents = useApp((state) => state.needPrecedents);
  const { query, filters, order } = useApp((state) => state.libraryView);
  const hits = useApp((state) => state.libraryHits);
  const searchLibrary = useApp((state) => state.searchLibrary);
  useEffect(() => void needPrecedents(), [needPrecedents]);
  const all = precedents.state === 'ready' ? precedents.value : null;
  useEffect(() => {
    // entries that were changed are to be found by their new words
    if (all) void searchLibrary(query);
  }, [all, query, searchLibrary]);
  return useMemo(() => {
    if (precedents.state !== 'ready') return precedents;
    const searched = searchedEntries(precedents.value, hits?.state === 'ready' ? hits.value : null);
    // until the first answer is there, all entries stay as they were
    const isSearched = hits?.state === 'ready';
    return {
      state: 'ready',
      value: {
        all: precedents.value,
        refusal: hits?.state === 'failed' ? hits.message : null,
        searched: searched.map(({ summary }) => summary),
        found: foundEntries(searched, { filters }, orderInForce({ query: isSearched ? query : '', order })),
      },
    };
  }, [precedents, hits, query, filters, order]);
}
