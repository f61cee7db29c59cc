import { Lock } from 'lucide-react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { signedAmount } from '../../../domain/economics/worth/signed-amount.ts';
import type { ChangeWorth } from '../../../domain/economics/worth/worth.ts';
import type { Concession } from '../../../domain/rounds/concessions.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import { sayDay } from '../../ui/days.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PartyName } from '../../ui/party-name.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Slow } from '../../ui/slow.tsx';
import { ChangeWords } from './change-words.tsx';
import { DeltaWords } from './delta-words.tsx';
import { useConcessions } from './use-concessions.ts';
import { useConcessionWorths } from './worth/concession-worth.ts';
import { WorthCell } from './worth/worth-cell.tsx';
import styles from './comparison.module.css';
import worthStyles from './worth/worth.module.css';

interface ConcessionTableProps {
  readonly open: OpenDeal;
  readonly onTerm: (key: string) => void;
}

/** What each side gave, when and why: the latest round at the top. */
export function ConcessionTable({ open, onTerm }: ConcessionTableProps) {
  const concessions = useConcessions(open);
  const worths = useConcessionWorths(open, concessions);
  const { ourSide, parties } = open.deal;
  if (!concessions) return <Slow>Reading the rounds…</Slow>;
  if (concessions.length === 0) {
    return (
      <EmptyState
        title="No concessions yet"
        text="A change that a side proposes in favour of the other, from one round on the table to the next, is kept here with its reason."
      />
    );
  }
  return (
    <ScrollRegion label="Concessions" className={styles.scroll}>
      <p className={styles.totals}>
        {[ourSide, otherSide(ourSide)].map((side) => (
          <span key={side}>
            <PartyName
              name={parties[side].name}
              rival={parties[otherSide(side)].name}
              whose={side === ourSide ? 'ours' : 'theirs'}
            />{' '}
            gave <strong>{concessions.filter(({ givenBy }) => givenBy === side).length}</strong>
            {worths && <Given {...worths.given(side)} currency={worths.currency} />}
          </span>
        ))}
        <span>{worths ? 'net present value to us, each alone' : 'counted, not weighed'}</span>
      </p>
      <table
        className={`${styles.table} ${styles.concessions}`}
        aria-label="Concessions"
        data-worth={worths !== null || undefined}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.roundColumn}>
              Round
            </th>
            <th scope="col" className={styles.giverColumn}>
              Given by
            </th>
            <th scope="col" className={styles.termColumn}>
              Term
            </th>
            <th scope="col">Before → after</th>
            <th scope="col" className={styles.deltaColumn}>
              Moved by
            </th>
            {worths && (
              <th
                scope="col"
                className={worthStyles.column}
                title="Net present value to us of each concession by itself; private, never on their copy"
              >
                <Lock size={11} aria-hidden /> Worth to us{' '}
                <span className={worthStyles.unit}>{worths.currency}</span>
              </th>
            )}
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {concessions
            .map((concession, index) => (
              <Row
                key={`${concession.roundId} ${concession.change.termKey} ${concession.change.field}`}
                open={open}
                concession={concession}
                worth={worths && { of: worths.each[index] ?? null, currency: worths.currency }}
                onTerm={onTerm}
              />
            ))
            .toReversed()}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What a side gave in money, in so far as it can be said. */
function Given({
  toUs,
  unvalued,
  currency,
}: {
  readonly toUs: string;
  readonly unvalued: number;
  readonly currency: string;
}) {
  return (
    <span className={worthStyles.given}>
      <Lock size={11} aria-hidden /> {currency} {signedAmount(toUs)}
      {unvalued > 0 && `, ${unvalued} not valued`}
    </span>
  );
}

interface RowProps extends ConcessionTableProps {
  readonly concession: Concession;
  readonly worth: { readonly of: ChangeWorth | null; readonly currency: string } | null;
}

function Row({ open, concession, worth, onTerm }: RowProps) {
  const { deal } = open;
  const { roundNumber, dated, givenBy, change, reason } = concession;
  return (
    <tr data-first>
      <th scope="row">
        <span>{roundNumber}</span>
        <span className={styles.field}>{sayDay(dated)}</span>
      </th>
      <td>
        <PartyName
          name={deal.parties[givenBy].name}
          rival={deal.parties[otherSide(givenBy)].name}
          whose={givenBy === deal.ourSide ? 'ours' : 'theirs'}
        />
      </td>
      <td>
        <button type="button" className={styles.jump} onClick={() => onTerm(change.termKey)}>
          {change.termLabel}
        </button>
        <span className={styles.field}>{change.label}</span>
      </td>
      <td className={styles.words}>
        <ChangeWords change={change} />
      </td>
      <td className={styles.delta}>
        <DeltaWords change={change} />
      </td>
      {worth && (
        <td className={worthStyles.cell}>
          {worth.of && <WorthCell worth={worth.of} currency={worth.currency} deal={deal} />}
        </td>
      )}
      <td className={styles.said}>{reason}</td>
    </tr>
  );
}
