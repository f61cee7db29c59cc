import { Fragment } from 'react';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { ChangePartRow } from './change-part-row.tsx';
import { ChangeRow, type ChangeRowContext } from './change-row.tsx';
import { isWhole } from '../../../domain/rounds/rows-of-changes.ts';
import styles from './comparison.module.css';

interface ChangeTableProps extends ChangeRowContext {
  readonly changes: readonly RoundChange[];
}

/** Typed changes, one a row: what it was, what it is, how far it moved, whom that favours, why, and what was said to it. */
export function ChangeTable({ open, changes, broughtBy, onJump, onPutBack }: ChangeTableProps) {
  const { remarks } = open;
  // Nothing to read in it yet: what changed has the room
  const hasReasons = remarks.some(
    ({ roundId, reason, answerReason }) => broughtBy.includes(roundId) && `${reason}${answerReason}` !== '',
  );
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
          <th scope="col" className={styles.reasonColumn} data-empty={!hasReasons || undefined}>
            Reason
          </th>
          <th scope="col" className={styles.answerColumn}>
            Answer
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <Fragment key={`${change.termKey} ${change.field}`}>
            <ChangeRow
              open={open}
              change={change}
              isFirstOfTerm={changes[index - 1]?.termKey !== change.termKey}
              broughtBy={broughtBy}
              onJump={onJump}
              onPutBack={onPutBack}
            />
            {(isWhole(change) ? [] : change.parts).map((part) => (
              <ChangePartRow
                key={`${part.label} ${part.before} ${part.after}`}
                part={part}
                ourSide={open.deal.ourSide}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
