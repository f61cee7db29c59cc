import { formatDecimal } from '../../../domain/decimal.ts';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import styles from './comparison.module.css';

interface DeltaWordsProps {
  readonly change: Pick<RoundChange, 'delta' | 'before'>;
}

/** How far a figure moved, and in percent of what it was. A percentage moves by points. */
export function DeltaWords({ change: { delta, before } }: DeltaWordsProps) {
  if (!delta) return null;
  // an illustrative or estimated figure says so behind it
  const isPercent = /%( \(\w+\))?$/.test(before ?? '');
  return (
    <>
      <span>
        {signed(delta.absolute)}
        {isPercent && ' points'}
      </span>
      {delta.percent && <span className={styles.percent}>{signed(delta.percent)} %</span>}
    </>
  );
}

function signed(figure: string): string {
  return formatDecimal(figure).replace('-', '−');
}
