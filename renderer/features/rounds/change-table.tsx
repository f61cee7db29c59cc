import { Lock } from 'lucide-react';
import { Fragment } from 'react';
import type { Worth } from '../../../domain/economics/worth/worth.ts';
import { hasOwnTotal } from '../../../domain/economics/worth/worth-of-row.ts';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { ChangePartRow } from './change-part-row.tsx';
import { ChangeRow, type ChangeRowContext } from './change-row.tsx';
import { isWhole } from '../../../domain/rounds/rows-of-changes.ts';
import { TermTotal } from './worth/term-total.tsx';
import { WorthTotals } from './worth/worth-totals.tsx';
import styles from './comparison.module.css';
import worthStyles from './worth/worth.module.css';

interface ChangeTableProps extends ChangeRowContext {
  readonly changes: readonly RoundChange[];
  /** What the changes are worth to each side: private. Null while nobody knows. */
  readonly worth: Worth | null;
}

/** Typed changes, one a row: what it was, what it is, how far it moved, whom that favours, why, and what was said to it. */
export function ChangeTable({ open, changes, worth, broughtBy, onJump, onPutBack }: ChangeTableProps) {
  const { remarks } = open;
  // Nothing to read in it yet: what changed has the room
  const hasReasons = remarks.some(
    ({ roundId, reason, answerReason }) => broughtBy.includes(roundId) && `${reason}${answerReason}` !== '',
  );
  return (
    <table className={styles.table} aria-label="Changes" data-worth={worth !== null || undefined}>
      <thead>
        <tr>
          <th scope="col" className={styles.termColumn}>
            Term
          </th>
          <th scope="col">Before → after</th>
          <th scope="col" className={styles.deltaColumn}>
            Moved by
          </th>
          {worth && (
            <th
              scope="col"
              className={worthStyles.column}
              title="Net present value to us of each change by itself; private, never on their copy"
            >
              <Lock size={11} aria-hidden /> Worth to us{' '}
              <span className={worthStyles.unit}>{worth.currency}</span>
            </th>
          )}
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
              worth={worth}
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
                hasWorth={worth !== null}
              />
            ))}
            {worth &&
              changes[index + 1]?.termKey !== change.termKey &&
              hasOwnTotal(worth, change.termKey) && (
                <TermTotal worth={worth} termKey={change.termKey} deal={open.deal} />
              )}
          </Fragment>
        ))}
      </tbody>
      {worth && worth.terms.length > 0 && <WorthTotals worth={worth} deal={open.deal} before={3} />}
    </table>
  );
}
