import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { ChangeRow } from './change-row.tsx';
import styles from './comparison.module.css';

export interface ChangeTableProps {
  readonly open: OpenDeal;
  readonly changes: readonly RoundChange[];
  /** The rounds that may have brought a change, oldest first: the last is the one compared with. */
  readonly broughtBy: readonly string[];
  readonly onJump: (termKey: string) => void;
  /** Answers what puts the former value into our draft; null where there is no draft that could take it. */
  readonly onPutBack: (change: RoundChange) => (() => void) | null;
}

/** Typed changes, one a row: what it was, what it is, how far it moved, whom that favours, why, and what was said to it. */
export function ChangeTable({ open, changes, broughtBy, onJump, onPutBack }: ChangeTableProps) {
  return (
    <table className={styles.table} aria-label="Changes">
      <thead>
        <tr>
          <th scope="col" className={styles.termColumn}>
            Term
          </th>
          <th scope="col">Before → after</th>
          <th scope="col" className={styles.deltaColumn}>
            Moved by
          </th>
          <th scope="col" className={styles.gainColumn} title="Whom the change favours">
            Favours
          </th>
          <th scope="col" className={styles.reasonColumn}>
            Reason
          </th>
          <th scope="col" className={styles.answerColumn}>
            Answer
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <ChangeRow
            key={`${change.termKey} ${change.field}`}
            open={open}
            change={change}
            isFirstOfTerm={changes[index - 1]?.termKey !== change.termKey}
            broughtBy={broughtBy}
            onJump={onJump}
            onPutBack={onPutBack}
          />
        ))}
      </tbody>
    </table>
  );
}
