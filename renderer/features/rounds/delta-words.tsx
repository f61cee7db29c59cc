import { formatDecimal } from '../../../domain/decimal.ts';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import styles from './comparison.module.css';

/** How far a figure moved, and in percent of what it was. A percentage moves by points. */
export function DeltaWords({ change: { delta, before } }: { readonly change: RoundChange }) {
  if (!delta) return null;
  const isPercent = before?.trim().endsWith('%') === true;
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
