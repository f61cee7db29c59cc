import type { OpenDeal } from '../../../domain/deals/deal.ts';
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
import styles from './comparison.module.css';

interface ConcessionTableProps {
  readonly open: OpenDeal;
  readonly onTerm: (key: string) => void;
}

/** What each side gave, when and why: the latest round at the top. */
export function ConcessionTable({ open, onTerm }: ConcessionTableProps) {
  const concessions = useConcessions(open);
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
          </span>
        ))}
        <span>counted, not weighed</span>
      </p>
      <table className={styles.table} aria-label="Concessions">
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
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {concessions.toReversed().map((concession) => (
            <Row
              key={`${concession.roundId} ${concession.change.termKey} ${concession.change.field}`}
              open={open}
              concession={concession}
              onTerm={onTerm}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ open, concession, onTerm }: ConcessionTableProps & { readonly concession: Concession }) {
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
      <td className={styles.said}>{reason}</td>
    </tr>
  );
}
