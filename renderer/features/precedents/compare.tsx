import { Button, Checkbox, Popover } from '@mantine/core';
import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useApp } from '../../store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Slow } from '../../ui/slow.tsx';
import { CompareMatrix } from './compare-matrix.tsx';
import { EvidenceLegend } from './evidence-legend.tsx';
import styles from './compare.module.css';

/** This round beside precedents, term by term. */
export function Compare({ dealId }: { readonly dealId: string }) {
  const precedents = useApp((state) => state.precedents);
  const needPrecedents = useApp((state) => state.needPrecedents);
  const comparison = useApp((state) => state.comparisons[dealId]);
  const compareDeal = useApp((state) => state.compareDeal);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [onlyEconomic, setOnlyEconomic] = useState(false);
  useEffect(() => void needPrecedents(), [needPrecedents]);
  const all = precedents.state === 'ready' ? precedents.value : [];
  const chosen = all.filter((entry) => !left.has(entry.id)).map((entry) => entry.id);
  const ids = chosen.join(' ');
  useEffect(() => {
    if (ids) void compareDeal(dealId, ids.split(' '));
  }, [dealId, ids, compareDeal]);
  const toggle = (id: string): void =>
    setLeft((before) =>
      before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id]),
    );
  if (precedents.state === 'failed') return <Problem>{precedents.message}</Problem>;
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <Popover position="bottom-start" shadow="md" transitionProps={{ duration: 80 }}>
          <Popover.Target>
            <Button variant="default" leftSection={<SlidersHorizontal size={14} aria-hidden />}>
              Precedents: {chosen.length} of {all.length}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <fieldset className={styles.choice} aria-label="Precedents to compare with">
              {all.map((entry) => (
                <Checkbox
                  key={entry.id}
                  label={entry.title}
                  checked={!left.has(entry.id)}
                  onChange={() => toggle(entry.id)}
                />
              ))}
            </fieldset>
          </Popover.Dropdown>
        </Popover>
        <Checkbox
          label="Only money terms"
          checked={onlyEconomic}
          onChange={(event) => setOnlyEconomic(event.currentTarget.checked)}
        />
        <EvidenceLegend />
      </div>
      {chosen.length === 0 && precedents.state === 'ready' && (
        <EmptyState
          title="Nothing to compare with"
          text="Choose at least one precedent: a public deal, judgment or programme whose facts stand beside your terms."
        />
      )}
      {chosen.length > 0 && (!comparison || comparison.state === 'loading') && <Slow>Comparing…</Slow>}
      {comparison?.state === 'failed' && <Problem>{comparison.message}</Problem>}
      {chosen.length > 0 && comparison?.state === 'ready' && (
        <CompareMatrix comparison={comparison.value} onlyEconomic={onlyEconomic} />
      )}
    </div>
  );
}
