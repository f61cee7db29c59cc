import { useEffect, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { factKeys } from '../../../../domain/terms/sheet-facts.ts';
import type { Loaded } from '../../../slice.ts';
import { useApp } from '../../../store.ts';
import type { TermHistories } from './read-term-history.ts';

/** The history of a term, asked for once when it is looked at: what is frozen stays, and the open round is at hand. */
export function useTermHistories({ deal }: OpenDeal, key: string): Loaded<TermHistories> {
  const findTermHistory = useApp((state) => state.findTermHistory);
  const [found, setFound] = useState<Loaded<TermHistories>>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    const keys = [...new Set([key, ...factKeys])];
    void Promise.all(keys.map((one) => findTermHistory(deal.id, one))).then((results) => {
      if (isGone) return;
      const histories: Record<string, TermHistories[string]> = {};
      for (const [index, result] of results.entries()) {
        if (!result.ok) return setFound({ state: 'failed', message: describeError(result.error) });
        histories[keys[index] ?? ''] = result.value;
      }
      setFound({ state: 'ready', value: histories });
    });
    return () => {
      isGone = true;
    };
  }, [deal.id, key, findTermHistory]);
  return found;
}
