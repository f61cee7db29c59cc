import { useEffect, useMemo } from 'react';
import { citedIds } from '../../domain/precedents/citation.ts';
import type { PrecedentSummary } from '../../domain/precedents/precedent-summary.ts';
import { useApp } from '../store.ts';

/** The precedents that a text cites, by id. The library is read once a text that may cite is shown. */
export function useCited(text: string): ReadonlyMap<string, PrecedentSummary> {
  const library = useApp((state) => state.precedents);
  const needPrecedents = useApp((state) => state.needPrecedents);
  const ids = citedIds(text).join(' ');
  useEffect(() => {
    if (ids !== '') void needPrecedents();
  }, [ids, needPrecedents]);
  return useMemo(() => {
    const wanted = new Set(ids.split(' '));
    const known = library.state === 'ready' ? library.value : [];
    return new Map(known.filter(({ id }) => wanted.has(id)).map((summary) => [summary.id, summary]));
  }, [ids, library]);
}
