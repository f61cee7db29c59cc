import type { RoundChangePart } from '../../../../domain/rounds/round-change.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { Gain } from '../../../ui/gain.tsx';
import { BeforeAfter } from '../before-after.tsx';
import { DeltaWords } from '../delta-words.tsx';
import styles from './term-history.module.css';

interface HistoryPartsProps {
  readonly parts: readonly RoundChangePart[];
  readonly ourSide: Side;
}

/** What moved within a value that holds several figures, one below the other. */
export function HistoryParts({ parts, ourSide }: HistoryPartsProps) {
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={`${part.label} ${part.before} ${part.after}`}>
          <p className={styles.label}>
            <span>{part.label}</span>
            {part.delta && (
              <span className={styles.delta}>
                <DeltaWords change={part} />
              </span>
            )}
            {part.gains && <Gain whose={part.gains === ourSide ? 'ours' : 'theirs'} />}
          </p>
          <p className={styles.words}>
            <BeforeAfter before={part.before} after={part.after} nothing="none" />
          </p>
        </li>
      ))}
    </ul>
  );
}
