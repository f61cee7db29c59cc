import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { whoseTurn } from '../../../../domain/rounds/whose-turn.ts';
import { otherSide } from '../../../../domain/terms/favoured-side.ts';
import { sayDay, sayDays, today } from '../../../ui/days.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import styles from './overview.module.css';

/** Who is to act and since when, and between whom the deal is. */
export function Turn({ open }: { readonly open: OpenDeal }) {
  const { deal, rounds } = open;
  const turn = whoseTurn(rounds, deal.ourSide, today());
  const last = rounds.findLast(({ status }) => status !== 'draft');
  const end = last?.events.findLast(({ kind }) => kind === 'agreed' || kind === 'withdrawn');
  const whose = !turn?.side ? 'nobody' : turn.side === deal.ourSide ? 'ours' : 'theirs';
  return (
    <section className={styles.block} aria-label="Whose turn">
      <h2 className={styles.turn} data-whose={whose}>
        {whose === 'nobody' && (end ? `Round ${last?.number} ${end.kind}` : 'Nobody’s turn')}
        {whose === 'ours' && 'Our turn'}
        {whose === 'theirs' && 'Their turn'}
        {turn && <span className={styles.days}>{turn.days === 0 ? 'today' : sayDays(turn.days)}</span>}
      </h2>
      {turn && (
        <p className={styles.quiet}>
          since {sayDay(turn.since)}
          {last ? `, round ${last.number} ${last.status}` : ', nothing has gone across the table yet'}
        </p>
      )}
      <div className={styles.sides}>
        {(['A', 'B'] as const).map((side) => (
          <PartyName
            key={side}
            {...deal.parties[side]}
            rival={deal.parties[otherSide(side)].name}
            whose={side === deal.ourSide ? 'ours' : 'theirs'}
          />
        ))}
      </div>
    </section>
  );
}
