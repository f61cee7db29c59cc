import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { Hint } from '../../ui/hint.tsx';
import { PartyName } from '../../ui/party-name.tsx';
import { useTextDraft } from '../../use-text-draft.ts';
import styles from './deal-head.module.css';

/** Whose deal it is: our working title, which is private, and the two sides. */
export function DealHead({ open, action }: { readonly open: OpenDeal; readonly action: ReactNode }) {
  const { deal } = open;
  const renameDeal = useApp((state) => state.renameDeal);
  const { text, refusal, change, leave } = useTextDraft({
    dealId: deal.id,
    place: placeOf('deals.rename', deal.id),
    stored: deal.title,
    write: (title) => renameDeal(deal.id, title),
    // Half a name is not worth saving, and no name at all is no change
    isWhole: () => false,
    clean: (title) => title.trim() || deal.title,
  });
  return (
    <header className={styles.head}>
      <h1 className={styles.heading}>
        <Hint label={refusal ?? ''} isOff={!refusal}>
          <input
            className={styles.title}
            aria-label="Working title"
            aria-invalid={refusal !== null || undefined}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
          />
        </Hint>
      </h1>
      {refusal && <VisuallyHidden role="alert">{refusal}</VisuallyHidden>}
      <div className={styles.parties}>
        {(['A', 'B'] as const).map((side) => (
          <PartyName
            key={side}
            {...deal.parties[side]}
            rival={deal.parties[otherSide(side)].name}
            whose={side === deal.ourSide ? 'ours' : 'theirs'}
          />
        ))}
      </div>
      {action}
    </header>
  );
}
