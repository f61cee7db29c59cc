import type { OpenDeal } from '../../domain/deals/deal.ts';
import { Overview } from '../features/deals/overview/overview.tsx';
import { ConcessionBalance } from '../features/rounds/concession-balance.tsx';
import { LatestWorth } from '../features/rounds/worth/latest-worth.tsx';

interface OverviewTabProps {
  readonly open: OpenDeal;
  readonly onTerm: (key: string) => void;
  readonly onRounds: () => void;
}

/** The deal at a glance, with what its rounds say of give and take. */
export function OverviewTab({ open, onTerm, onRounds }: OverviewTabProps) {
  return (
    <Overview open={open} onTerm={onTerm} onRounds={onRounds}>
      <LatestWorth open={open} />
      <ConcessionBalance open={open} />
    </Overview>
  );
}
