import type { RoundChangePart } from '../../../domain/rounds/round-change.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { Gain } from '../../ui/gain.tsx';
import { BeforeAfter } from './before-after.tsx';
import { DeltaWords } from './delta-words.tsx';
import styles from './comparison.module.css';
import worthStyles from './worth/worth.module.css';

interface ChangePartRowProps {
  readonly part: RoundChangePart;
  readonly ourSide: Side;
  /** What a change is worth is told of the whole value: the column stays empty here. */
  readonly hasWorth: boolean;
}

/** One line of a value, under the change of that value and in its columns. What is said to it is said to the change. */
export function ChangePartRow({ part, ourSide, hasWorth }: ChangePartRowProps) {
  const { label, before, after, gains } = part;
  return (
    <tr className={styles.partRow}>
      <th scope="row">{label}</th>
      <td className={styles.words}>
        <BeforeAfter before={before} after={after} nothing="none" />
      </td>
      <td className={styles.delta}>
        <DeltaWords change={part} />
      </td>
      {hasWorth && <td className={worthStyles.cell}>{null}</td>}
      <td colSpan={3}>
        <Gain whose={gains === null ? null : gains === ourSide ? 'ours' : 'theirs'} />
      </td>
    </tr>
  );
}
