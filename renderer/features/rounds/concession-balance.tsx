import { Lock } from 'lucide-react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { signedAmount } from '../../../domain/economics/worth/signed-amount.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import { PartyName } from '../../ui/party-name.tsx';
import { useConcessions } from './use-concessions.ts';
import { useConcessionWorths } from './worth/concession-worth.ts';
import styles from './concession-balance.module.css';
import worthStyles from './worth/worth.module.css';

/** How often each side gave way so far, what that is worth to us where it can be said, and on what last. */
export function ConcessionBalance({ open }: { readonly open: OpenDeal }) {
  const concessions = useConcessions(open);
  const worths = useConcessionWorths(open, concessions);
  if (!concessions || concessions.length === 0) return null;
  const { ourSide, parties } = open.deal;
  return (
    <section aria-label="Concessions">
      <h2 className={styles.title}>
        Concessions{' '}
        <span className={styles.dim}>{worths ? 'worth to us, each alone' : 'counted, not weighed'}</span>
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
            {worths && given.length > 0 && (
              <span
                className={worthStyles.given}
                title="Net present value to us, each concession alone; private, never on their copy"
              >
                <Lock size={11} aria-hidden /> {worths.currency} {signedAmount(worths.given(side).toUs)}
                {worths.given(side).unvalued > 0 && `, ${worths.given(side).unvalued} not valued`}
              </span>
            )}
            <span className={styles.dim} title={last && `${last.change.termLabel}, ${last.change.label}`}>
              {last ? `last in round ${last.roundNumber}: ${last.change.termLabel}` : 'gave nothing yet'}
            </span>
          </div>
        );
      })}
    </section>
  );
}
