import { useEffect } from 'react';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';

/** How the offers of a deal are reckoned: currency, day, discount, timing. */
export function EconomicSettingsPart({ dealId }: { readonly dealId: string }) {
  const economics = useApp((state) => state.economics[dealId]);
  const load = useApp((state) => state.loadEconomics);
  useEffect(() => void load(dealId), [dealId, load]);
  if (!economics || economics.state === 'loading')
    return <Slow>Reading what the offers are reckoned with…</Slow>;
  if (economics.state === 'failed') return <Problem>{economics.message}</Problem>;
  return null;
}
