import type { Deal } from '../../../../domain/deals/deal.ts';
import type { Worth } from '../../../../domain/economics/worth/worth.ts';
import { WorthCell } from './worth-cell.tsx';
import rowStyles from '../comparison.module.css';
import styles from './worth.module.css';

interface TermTotalProps {
  readonly worth: Worth;
  readonly termKey: string;
  readonly deal: Deal;
}

/** What all changed values of a term are worth at once, below those values. */
export function TermTotal({ worth, termKey, deal }: TermTotalProps) {
  const term = worth.terms.find((one) => one.termKey === termKey);
  if (!term) return null;
  return (
    <tr className={rowStyles.partRow}>
      <th scope="row" colSpan={3} className={styles.ofTerm}>
        {term.label} in all
      </th>
      <td className={styles.cell}>
        <WorthCell worth={term} currency={worth.currency} deal={deal} />
      </td>
    </tr>
  );
}
