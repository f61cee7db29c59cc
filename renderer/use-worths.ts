import { useEffect } from 'react';
import type { OpenDeal } from '../domain/deals/deal.ts';
import type { Worth } from '../domain/economics/worth/worth.ts';
import type { Result } from '../domain/result.ts';
import { useApp } from './store.ts';

interface Pair {
  readonly from: string;
  readonly to: string;
}

/**
 * What the changes between pairs of rounds are worth, in the order of the pairs; absent until it is known. Asked again
 * whenever the deal was changed: the backend keeps what did not change.
 */
export function useWorths(open: OpenDeal, pairs: readonly Pair[]): readonly (Result<Worth> | undefined)[] {
  const worths = useApp((state) => state.worths);
  const loadWorth = useApp((state) => state.loadWorth);
  const economics = useApp((state) => state.economics[open.deal.id]);
  const names = pairs.map(({ from, to }) => `${from} ${to}`);
  const wanted = [...new Set(names)].join('\n');
  useEffect(() => {
    for (const name of wanted.split('\n')) {
      const [from = '', to = ''] = name.split(' ');
      if (to) void loadWorth(open.deal.id, { from, to }, [open, economics]);
    }
  }, [wanted, open, economics, loadWorth]);
  return names.map((name) => worths[name]);
}
