import { useApp } from '../../../store.ts';
import { Slow } from '../../../ui/slow.tsx';
import { FailedRead } from '../failed-read.tsx';
import { useAskedAgain } from '../use-asked-again.ts';
import { ComparableBrowser } from './comparable-browser.tsx';

/** Which precedents speak for this deal: the most alike first, accepted or rejected with a reason. */
export function Comparables({ dealId }: { readonly dealId: string }) {
  const loadComparables = useApp((state) => state.loadComparables);
  const list = useApp((state) => state.comparables[dealId]);
  useAskedAgain(dealId, loadComparables);
  if (!list || list.state === 'loading') return <Slow>Weighing the precedents…</Slow>;
  if (list.state === 'failed')
    return <FailedRead message={list.message} onRetry={() => void loadComparables(dealId)} />;
  return <ComparableBrowser dealId={dealId} list={list.value} />;
}
