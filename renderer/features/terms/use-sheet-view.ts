import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { keepIdentity } from '../../keep-identity.ts';
import { viewSheet, type SheetView } from './sheet-view.ts';

/** The sheet of the open round. A term that did not change is the same object as before, so that it is not drawn again. */
export function useSheetView(open: OpenDeal): SheetView {
  const [shown, setShown] = useState(() => ({ open, view: viewSheet(open) }));
  if (shown.open === open) return shown.view;
  const view = keepIdentity(shown.view, viewSheet(open));
  // Set while drawing, as React asks of state that follows from what is given
  setShown({ open, view });
  return view;
}
