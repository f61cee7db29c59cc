import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { useWorths } from '../../../use-worths.ts';
import { Figure } from './worth-cell.tsx';
import styles from './worth.module.css';

/** What the latest round changed, in money: since the round before it, and since the last one of the same side. */
export function LatestWorth({ open }: { readonly open: OpenDeal }) {
  const { deal, rounds } = open;
  const latest = rounds.at(-1);
  const before = rounds.at(-2);
  const own = rounds.slice(0, -1).findLast(({ proposedBy }) => proposedBy === latest?.proposedBy);
  const since = [before, own === before ? undefined : own].flatMap((round) => (round ? [round] : []));
  const worths = useWorths(open, latest ? since.map((round) => ({ from: round.id, to: latest.id })) : []);
  const known = worths.flatMap((worth) => (worth?.ok ? [worth.value] : []));
  const [first] = known;
  if (!latest || !first) return null;
  return (
    <PrivateArea title={`Worth of round ${latest.number}`}>
      <table className={styles.latest} aria-label="What the latest round changed">
        <tbody>
          {known.map((worth) => {
            const from = since.find(({ id }) => id === worth.fromRoundId);
            return (
              <tr key={worth.fromRoundId}>
                <th scope="row">
                  since round {worth.fromNumber}
                  {from && ` (${deal.parties[from.proposedBy].name})`}
                </th>
                <td>
                  <Figure told={worth.together} deal={deal} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.fine}>net present value to us in {first.currency}, all changes together</p>
    </PrivateArea>
  );
}
