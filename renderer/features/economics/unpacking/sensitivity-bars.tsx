import { VisuallyHidden } from '@mantine/core';
import { Figure } from '../../../../domain/economics/figure.ts';
import type { Bound, Sensitivity } from '../../../../domain/economics/worksheets/result.ts';
import { isDay } from '../../../../domain/days.ts';
import { useSheet } from './sheet-context.ts';
import { shownFigure, shownPercent } from './shown-rate.ts';
import styles from './unpacking.module.css';

/** Shares and yearly rates are fractions. */
const FRACTIONS = /^(?:discountRate|strength\.own|strength\.comparable)$/;

/** How far each assumption moves the rate between its bounds, the one that moves it most first. */
export function SensitivityBars() {
  const { open } = useSheet();
  const { sensitivities, currency, isRate, counts } = open.result;
  const counted = isRate ? open.result.blended : countedOf(open.result, counts);
  if (counted.perUnit === null && counted.percent === null) return null;
  if (sensitivities.length === 0)
    return (
      <p className={`${styles.sensitivity} ${styles.help}`}>
        Give assumptions a low or a high to see which of them moves the rate, and how far.
      </p>
    );
  const isPercent = counted.perUnit === null;
  const base = new Figure(counted.perUnit ?? counted.percent ?? 0);
  const rates = sensitivities.flatMap(({ low, high }) =>
    [low?.rate, high?.rate].flatMap((rate) => (rate ? [new Figure(rate)] : [])),
  );
  const [least, most] = [Figure.min(base, ...rates), Figure.max(base, ...rates)];
  const width = most.minus(least);
  const at = (rate: Figure): number =>
    width.isZero() ? 50 : rate.minus(least).dividedBy(width).times(100).toNumber();
  const shown = (rate: string) => (isPercent ? shownPercent(rate) : shownFigure(rate));
  return (
    <section className={styles.sensitivity} aria-label="Sensitivity">
      <h3 className={styles.partTitle}>
        What moves it{' '}
        <span className={styles.help}>
          {isPercent ? 'of the price' : `${currency} per unit`}, each assumption at its bounds, the others as
          they are; base {shown(base.toFixed())}
        </span>
      </h3>
      <table className={styles.bars}>
        <thead>
          <tr>
            <th scope="col">Assumption</th>
            <th scope="col" data-number>
              At its low
            </th>
            <th scope="col" className={styles.barCell}>
              <VisuallyHidden>Picture</VisuallyHidden>
            </th>
            <th scope="col" data-number>
              At its high
            </th>
            <th scope="col" data-number>
              For this deal
            </th>
          </tr>
        </thead>
        <tbody>
          {sensitivities.map((one) => (
            <BarRow key={one.place} one={one} base={base} at={at} shown={shown} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface BarRowProps {
  readonly one: Sensitivity;
  readonly base: Figure;
  readonly at: (rate: Figure) => number;
  readonly shown: (rate: string) => string;
}

function BarRow({ one: { place, label, low, high }, base, at, shown }: BarRowProps) {
  const ends = [low, high].map((bound) => (bound?.rate ? at(new Figure(bound.rate)) : at(base)));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const value = (text: string) =>
    isDay(text) ? text : FRACTIONS.test(place) ? shownPercent(text) : shownFigure(text);
  const end = (bound: Bound | null) =>
    bound === null ? (
      <span className={styles.help}>no bound</span>
    ) : (
      <>
        <span className={styles.help}>{value(bound.value)} →</span>{' '}
        {bound.rate === null ? <span className={styles.help}>no rate</span> : shown(bound.rate)}
      </>
    );
  const scaled = [low?.scaled, high?.scaled].flatMap((rate) => (rate ? [shown(rate)] : []));
  return (
    <tr data-sensitivity={place}>
      <th scope="row">{label}</th>
      <td data-number>{end(low)}</td>
      <td className={styles.barCell} aria-hidden>
        <span className={styles.bar} style={{ left: `${from}%`, width: `${to - from}%` }} />
        <span className={styles.baseLine} style={{ left: `${at(base)}%` }} />
      </td>
      <td data-number>{end(high)}</td>
      <td data-number>{scaled.length === 0 ? 'not scaled' : scaled.join(' to ')}</td>
    </tr>
  );
}

function countedOf(
  result: ReturnType<typeof useSheet>['open']['result'],
  counts: 'blended' | 'past-only' | 'future-only',
) {
  if (counts === 'blended') return result.blended;
  return counts === 'past-only' ? result.pastOnly : result.futureOnly;
}
