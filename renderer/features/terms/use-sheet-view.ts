import { useMemo } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { viewSheet, type SheetView } from './sheet-view.ts';

/** The sheet of the open round, made again only when that or the deal itself changed. */
export function useSheetView({ deal, round }: OpenDeal): SheetView {
  return useMemo(() => viewSheet({ deal, round }), [deal, round]);
}
