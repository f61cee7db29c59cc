import type { ToldRate } from '../../../../domain/economics/worksheets/result.ts';
import type { CountedRate } from '../../../../domain/economics/worksheets/worksheet.ts';
import { useSheet } from './sheet-context.ts';
import { shownFigure, shownPercent } from './shown-rate.ts';
import styles from './unpacking.module.css';

/** The three rates, of which one counts, and what that one is for this deal. */
export function ResultStrip() {
  const { open, worksheet, change } = useSheet();
  const { result } = open;
  const { currency } = result;
  if (result.isRate)
    return (
      <div className={styles.strip}>
        <RateTile title="Rate of the comparable" rate={result.blended} currency={currency} isCounted />
        <ScaledTile />
      </div>
    );
  const tiles = [
    { counts: 'past-only', title: 'Past only', rate: result.pastOnly },
    { counts: 'future-only', title: 'Future only', rate: result.futureOnly },
    { counts: 'blended', title: 'Blended', rate: result.blended },
  ] as const;
  return (
    <div className={styles.strip} role="radiogroup" aria-label="Which rate counts">
      {tiles.map(({ counts, title, rate }) => (
        <RateTile
          key={counts}
          title={title}
          rate={rate}
          currency={currency}
          isCounted={worksheet.counts === counts}
          onCount={() => change({ counts }, 'clicked')}
          counts={counts}
        />
      ))}
      <ScaledTile />
    </div>
  );
}

interface RateTileProps {
  readonly title: string;
  readonly rate: ToldRate;
  readonly currency: string;
  readonly isCounted: boolean;
  readonly counts?: CountedRate;
  readonly onCount?: () => void;
}

function RateTile({ title, rate, currency, isCounted, counts, onCount }: RateTileProps) {
  return (
    <div className={styles.tile} data-counted={isCounted || undefined} data-rate={counts ?? 'rate'}>
      {onCount ? (
        <label className={styles.tileTitle}>
          <input type="radio" name="counted-rate" checked={isCounted} onChange={onCount} />
          {title}
          {isCounted && <span className={styles.countsWord}>counts</span>}
        </label>
      ) : (
        <span className={styles.tileTitle}>{title}</span>
      )}
      <RateFigures rate={rate} currency={currency} />
    </div>
  );
}

function ScaledTile() {
  const { open } = useSheet();
  const { scaled, factor, currency } = open.result;
  return (
    <div className={styles.tile} data-rate="scaled" data-scaled>
      <span className={styles.tileTitle}>
        For this deal{factor !== null && <span className={styles.factor}>× {shownFigure(factor)}</span>}
      </span>
      <RateFigures rate={scaled} currency={currency} />
    </div>
  );
}

/** The amount per unit and the percentage; where one is missing, why. */
function RateFigures({ rate, currency }: { readonly rate: ToldRate; readonly currency: string }) {
  const { problems } = useSheet().open.result;
  const { perUnit, percent, reason, percentReason } = rate;
  if (reason !== null && problems.some(({ message }) => message === reason))
    return (
      <p className={styles.reason} title={reason}>
        not yet
      </p>
    );
  if (perUnit === null && percent === null) return <p className={styles.reason}>{reason}</p>;
  return (
    <>
      {perUnit !== null && (
        <p className={styles.figure} title={`${currency} ${perUnit}`}>
          <span className={styles.unit}>{currency}</span> {shownFigure(perUnit)}
          <span className={styles.unit}> per unit</span>
        </p>
      )}
      {percent !== null && (
        <p className={perUnit === null ? styles.figure : styles.second} title={percent}>
          {shownPercent(percent)} <span className={styles.unit}>of the price</span>
        </p>
      )}
      {(perUnit === null || percent === null) && (
        <p className={styles.reason}>{perUnit === null ? reason : percentReason}</p>
      )}
    </>
  );
}
