import { CircleHelp, Lock, DoorOpen } from 'lucide-react';
import type { Crossing } from '../../../../domain/positions/crossings.ts';
import { sayCrossing } from '../../../../domain/positions/say-crossing.ts';
import styles from './position.module.css';

/** What of a term lies beyond our walk-away, who would have to approve it, and what cannot be told. */
export function CrossingNote({ crossings }: { readonly crossings: readonly Crossing[] }) {
  if (crossings.length === 0) return null;
  const [first] = crossings;
  const crossed = crossings.filter(({ state }) => state === 'crossed');
  const unclear = crossings.filter(({ state }) => state === 'cannot-tell');
  return (
    <>
      {crossed.length > 0 && (
        <output className={styles.crossed} aria-label="Beyond our walk-away (private)">
          <DoorOpen size={14} aria-hidden />
          <div>
            <p className={styles.crossedHead}>
              Beyond our walk-away <Lock size={11} aria-label="private" />
            </p>
            {crossed.map((crossing) => (
              <p key={`${crossing.field} ${crossing.bound}`}>{sayCrossing(crossing)}.</p>
            ))}
            <p>
              {first?.approvalBy ? `Needs approval: ${first.approvalBy}.` : 'Nobody is named to approve it.'}
            </p>
          </div>
        </output>
      )}
      {unclear.length > 0 && (
        <div className={styles.unclear}>
          <CircleHelp size={14} aria-hidden />
          <div>
            {unclear.map((crossing) => (
              <p key={`${crossing.field} ${crossing.bound}`}>
                Whether {crossing.label} ({crossing.valueWords}) keeps to our walk-away, {crossing.limitWords}
                , cannot be told. {crossing.reason}
              </p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
