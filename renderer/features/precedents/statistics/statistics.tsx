import { Button } from '@mantine/core';
import { QUARTILE_METHOD } from '../../../../domain/precedents/statistics.ts';
import { useApp } from '../../../store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { FailedRead } from '../failed-read.tsx';
import { useAskedAgain } from '../use-asked-again.ts';
import { StatisticSection } from './statistic-section.tsx';
import styles from './statistics.module.css';

/** Five numbers over what the accepted comparables have in common, each with what was left out and why. */
export function Statistics({ dealId }: { readonly dealId: string }) {
  const loadStatistics = useApp((state) => state.loadStatistics);
  const loadComparables = useApp((state) => state.loadComparables);
  const show = useApp((state) => state.showComparePart);
  const statistics = useApp((state) => state.statistics[dealId]);
  const list = useApp((state) => state.comparables[dealId]);
  useAskedAgain(dealId, loadStatistics);
  useAskedAgain(dealId, loadComparables);
  if (!statistics || !list || statistics.state === 'loading' || list.state === 'loading')
    return <Slow>Counting…</Slow>;
  if (statistics.state === 'failed')
    return <FailedRead message={statistics.message} onRetry={() => void loadStatistics(dealId)} />;
  if (list.state === 'failed')
    return <FailedRead message={list.message} onRetry={() => void loadComparables(dealId)} />;
  const accepted = list.value.comparables.filter(({ decision }) => decision?.verdict === 'accepted').length;
  const toComparables = <Button onClick={() => show('comparables')}>Go to the comparables</Button>;
  if (accepted === 0)
    return (
      <EmptyState
        title="No comparable is accepted"
        text="Statistics count only precedents that were accepted as comparables of this deal, each with a reason."
        action={toComparables}
      />
    );
  if (statistics.value.length === 0)
    return (
      <EmptyState
        title="Nothing on a common base"
        text={`${sayAccepted(accepted)}, but no two of their figures may be put in one row: terms, units and currencies differ, or nothing verified is public.`}
        action={toComparables}
      />
    );
  return (
    <ScrollRegion label="Statistics" className={styles.scroll}>
      <p className={styles.method}>
        {sayAccepted(accepted)}. Figures are in one row only where term, value, unit and subject are the same;
        currencies are never converted. {QUARTILE_METHOD}
      </p>
      {statistics.value.map((statistic) => (
        <StatisticSection key={statistic.base.key} statistic={statistic} />
      ))}
    </ScrollRegion>
  );
}

function sayAccepted(count: number): string {
  return count === 1 ? '1 comparable is accepted' : `${count} comparables are accepted`;
}
