import { useEffect } from 'react';
import type { DealEconomics } from '../../../domain/contract/economics.ts';
import type { Loaded } from '../../slice.ts';
import { useApp } from '../../store.ts';

/** What a deal is reckoned with: asked when a part is first shown, and again whenever a step was taken back or made again. */
export function useEconomics(dealId: string): Loaded<DealEconomics> | undefined {
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  const load = useApp((state) => state.loadEconomics);
  useEffect(() => {
    if (revision !== undefined) void load(dealId);
  }, [dealId, load, revision]);
  return useApp((state) => state.economics[dealId]);
}
