import { useEffect } from 'react';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { ComparableBrowser } from './comparable-browser.tsx';

/** Which precedents speak for this deal: the most alike first, accepted or rejected with a reason. */
export function Comparables({ dealId }: { readonly dealId: string }) {
  const loadComparables = useApp((state) => state.loadComparables);
  const list = useApp((state) => state.comparables[dealId]);
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  useEffect(() => void loadComparables(dealId, revision), [dealId, revision, loadComparables]);
  if (!list || list.state === 'loading') return <Slow>Weighing the precedents…</Slow>;
  if (list.state === 'failed') return <Problem>{list.message}</Problem>;
  return <ComparableBrowser dealId={dealId} list={list.value} />;
}
