import { useState, type ReactNode } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import { PartyName } from '../../ui/party-name.tsx';
import styles from './deal-head.module.css';

/** Whose deal it is: our working title, which is private, and the two sides. */
export function DealHead({ open, action }: { readonly open: OpenDeal; readonly action: ReactNode }) {
  const { deal } = open;
  const renameDeal = useApp((state) => state.renameDeal);
  const [title, setTitle] = useState(deal.title);
  const commit = async (): Promise<void> => {
    if (title.trim() === deal.title) return;
    const result = await renameDeal(deal.id, title);
    setTitle(result.ok ? result.value.deal.title : deal.title);
  };
  return (
    <header className={styles.head}>
      <h1 className={styles.heading}>
        <input
          className={styles.title}
          aria-label="Working title"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onBlur={() => void commit()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </h1>
      <div className={styles.parties}>
        {(['A', 'B'] as const).map((side) => (
          <PartyName key={side} {...deal.parties[side]} whose={side === deal.ourSide ? 'ours' : 'theirs'} />
        ))}
      </div>
      {action}
    </header>
  );
}
