import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useApp } from '../../store.ts';
import { DenseTable } from '../../ui/dense-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Hint } from '../../ui/hint.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ScreenBar } from '../../ui/screen-bar.tsx';
import { Slow } from '../../ui/slow.tsx';
import { DealRow } from './deal-row.tsx';
import styles from './deal-list.module.css';

const columns = [
  { label: 'Deal' },
  { label: 'Our side', width: '17%' },
  { label: 'Their side', width: '20%' },
  { label: 'Round', width: '92px' },
  { label: 'Terms agreed', width: '104px', isNumber: true },
  { label: 'Changed', width: '128px' },
];

/** Every negotiation of the workspace, the one changed last at the top. */
export function DealList() {
  const deals = useApp((state) => state.deals);
  const go = useApp((state) => state.go);
  const loadDeals = useApp((state) => state.loadDeals);
  const newDeal = (
    <Hint label="Start a negotiation" keys="mod+N">
      <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => go({ screen: 'new-deal' })}>
        New deal
      </Button>
    </Hint>
  );
  return (
    <>
      <ScreenBar
        title="Deals"
        aside={deals.state === 'ready' ? `${deals.value.length} in this workspace` : null}
        actions={newDeal}
      />
      <div className={styles.body}>
        {deals.state === 'loading' && <Slow>Loading the deals…</Slow>}
        {deals.state === 'failed' && (
          <Problem
            action={
              <Button variant="default" onClick={() => void loadDeals()}>
                Try again
              </Button>
            }
          >
            {deals.message}
          </Problem>
        )}
        {deals.state === 'ready' && deals.value.length === 0 && (
          <EmptyState
            title="No deals yet"
            text="A deal is one negotiation between us and one counterparty: its term sheet, its rounds and what we think of them."
            action={newDeal}
          />
        )}
        {deals.state === 'ready' && deals.value.length > 0 && (
          <DenseTable label="Deals" columns={columns}>
            {deals.value.map((deal) => (
              <DealRow key={deal.id} deal={deal} />
            ))}
          </DenseTable>
        )}
      </div>
    </>
  );
}
