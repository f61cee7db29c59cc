import { useEffect, useState } from 'react';
import { useApp } from '../../../store.ts';

/** The precedents that have these words; null while nothing is looked for. The last answer stays until the next is there. */
export function useFoundIds(query: string): ReadonlySet<string> | null {
  const find = useApp((state) => state.findPrecedents);
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const asked = query.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    let isLatest = true;
    void find(asked).then((result) => {
      if (isLatest && result.ok) setFound(new Set(result.value.map(({ id }) => id)));
    });
    return () => {
      isLatest = false;
    };
  }, [asked, find]);
  return asked === '' ? null : found;
}
