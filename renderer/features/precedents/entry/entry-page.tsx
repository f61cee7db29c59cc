import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { Entry } from './entry.tsx';

/** One entry of the library to read, from its head to its sources. Fills its pane. */
export function EntryPage({ precedentId }: { readonly precedentId: string }) {
  const entry = useApp((state) => state.precedentsById[precedentId]);
  const openPrecedent = useApp((state) => state.openPrecedent);
  useEffect(() => {
    if (!entry) void openPrecedent(precedentId);
  }, [entry, precedentId, openPrecedent]);
  if (entry?.state === 'ready') return <Entry key={precedentId} known={entry.value} />;
  if (entry?.state === 'failed') {
    return (
      <Problem
        action={
          <Button variant="default" onClick={() => void openPrecedent(precedentId)}>
            Try again
          </Button>
        }
      >
        {entry.message}
      </Problem>
    );
  }
  return <Slow>Opening the entry…</Slow>;
}
