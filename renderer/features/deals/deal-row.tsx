import type { DealSummary } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import { PartyName } from '../../ui/party-name.tsx';
import { sayWhen } from '../../ui/say-when.ts';
import styles from './deal-list.module.css';

export function DealRow({ deal }: { readonly deal: DealSummary }) {
  const go = useApp((state) => state.go);
  const ours = deal.parties[deal.ourSide];
  const theirs = deal.parties[deal.ourSide === 'A' ? 'B' : 'A'];
  const open = (): void => go({ screen: 'deal', dealId: deal.id, tab: 'overview', termKey: null });
  return (
    <tr className={styles.row} onDoubleClick={open}>
      <td>
        <button type="button" className={styles.title} title={deal.title} onClick={open}>
          {deal.title}
        </button>
      </td>
      <td>
        <PartyName {...ours} rival={theirs.name} whose="ours" />
      </td>
      <td>
        <PartyName {...theirs} rival={ours.name} whose="theirs" />
      </td>
      <td>
        {deal.roundNumber} <span className={styles.status}>{deal.roundStatus}</span>
      </td>
      <td data-number>
        {deal.agreedCount} of {deal.termCount}
      </td>
      <td className={styles.when}>{sayWhen(deal.updatedAt)}</td>
    </tr>
  );
}
