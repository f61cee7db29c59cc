import { useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useApp } from '../../store.ts';
import { standsOn } from './stands-on.ts';

/** Asks what a screen shows of a deal when it is first shown, and again whenever what the answer stands on was changed. */
export function useAskedAgain(dealId: string, ask: (dealId: string) => Promise<void>): void {
  const basis = useApp(useShallow((state) => standsOn(state.dealsById[dealId])));
  useEffect(() => {
    if (basis !== null) void ask(dealId);
  }, [ask, dealId, basis]);
}
