import { useEffect } from 'react';
import { useApp } from '../../../store.ts';
import { Slow } from '../../../ui/slow.tsx';
import { FailedRead } from '../failed-read.tsx';
import { Entry } from './entry.tsx';

/** One entry of the library to read, from its head to its sources. Fills its pane. */
export function EntryPage({ precedentId }: { readonly precedentId: string }) {
  const entry = useApp((state) => state.precedentsById[precedentId]);
  const isStale = useApp((state) => state.stalePrecedents.has(precedentId));
  const openPrecedent = useApp((state) => state.openPrecedent);
  useEffect(() => {
    if (!entry || isStale) void openPrecedent(precedentId);
  }, [entry, isStale, precedentId, openPrecedent]);
  if (entry?.state === 'ready') return <Entry key={precedentId} known={entry.value} />;
  if (entry?.state === 'failed') {
    return <FailedRead message={entry.message} onRetry={() => void openPrecedent(precedentId)} />;
  }
  return <Slow>Opening the entry…</Slow>;
}
