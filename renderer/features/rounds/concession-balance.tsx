import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import { PartyName } from '../../ui/party-name.tsx';
import { useConcessions } from './use-concessions.ts';
import styles from './concession-balance.module.css';

/** How often each side gave way so far, and on what last. It counts; it does not weigh. */
export function ConcessionBalance({ open }: { readonly open: OpenDeal }) {
  const concessions = useConcessions(open);
  if (!concessions || concessions.length === 0) return null;
  const { ourSide, parties } = open.deal;
  return (
    <section aria-label="Concessions">
      <h2 className={styles.title}>
        Concessions <span className={styles.dim}>counted, not weighed</span>
      </h2>
      {[ourSide, otherSide(ourSide)].map((side) => {
        const given = concessions.filter(({ givenBy }) => givenBy === side);
        const last = given.at(-1);
        return (
          <div key={side} className={styles.line}>
            <PartyName
              name={parties[side].name}
              rival={parties[otherSide(side)].name}
              whose={side === ourSide ? 'ours' : 'theirs'}
            />
            <strong className={styles.count}>{given.length}</strong>
            <span className={styles.dim} title={last && `${last.change.termLabel}, ${last.change.label}`}>
              {last ? `last in round ${last.roundNumber}: ${last.change.termLabel}` : 'gave nothing yet'}
            </span>
          </div>
        );
      })}
    </section>
  );
}
