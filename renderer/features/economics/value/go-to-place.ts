import type { Where } from '../../../../domain/economics/valuation/describe-place.ts';
import { useApp } from '../../../store.ts';

/** Leads to where something is changed: a field of the term sheet, the forecasts, or how to reckon. */
export function useGoToPlace(dealId: string): (where: Where) => void {
  const go = useApp((state) => state.go);
  const aimAt = useApp((state) => state.aimAt);
  const leadToRates = useApp((state) => state.leadToRates);
  const showPart = useApp((state) => state.showEconomicsPart);
  return (where) => {
    if (where.at === 'term') {
      go({ screen: 'deal', dealId, tab: 'term-sheet', termKey: where.term });
      aimAt(where.field === null ? null : { termKey: where.term, field: where.field });
      return;
    }
    if (where.at === 'rates') leadToRates();
    else showPart(where.at === 'forecast' ? 'forecasts' : 'settings');
    go({ screen: 'deal', dealId, tab: 'economics', termKey: null });
  };
}
