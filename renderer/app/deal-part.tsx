import type { ReactNode } from 'react';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { useApp } from '../store.ts';

interface DealPartProps {
  readonly dealId: string;
  readonly children: (open: OpenDeal) => ReactNode;
}

/** A part of the screen that shows the open deal: a change of the deal draws this part anew, and not what it hangs in. */
export function DealPart({ dealId, children }: DealPartProps) {
  const open = useApp((state) => state.dealsById[dealId]);
  return open && children(open);
}
