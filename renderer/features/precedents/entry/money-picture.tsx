import { useMemo } from 'react';
import type { AmountUnit } from '../../../../domain/precedents/amount.ts';
import { noteOn } from '../../../../domain/precedents/known.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { moneyOverTime, type DatedSum } from '../../../../domain/precedents/money-over-time.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import { CHART_COLOURS } from '../../../../domain/pictures/chart-colours.ts';
import type { DatedData } from '../../../../domain/pictures/chart-data.ts';
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx';
import { unitNames } from '../unit-names.ts';
import styles from './entry.module.css';

/** Sums over time, one picture for each currency: no rate of exchange is made up. A single sum needs no picture. */
export function MoneyPicture({ known }: { readonly known: KnownPrecedent }) {
  const { precedent, isConfidential } = known;
  const { sums, unverified, ranges } = useMemo(() => moneyOverTime(precedent), [precedent]);
  const pictures = useMemo(() => picturesOf(sums.map((sum) => asRead(sum, known))), [sums, known]);
  if (pictures.length === 0) return null;
  const left = [
    ...(unverified > 0 ? [`${unverified} unverified`] : []),
    ...(ranges > 0 ? [`${ranges} published as a range`] : []),
  ];
  return pictures.map(({ currency, data }) => (
    <div key={currency} className={styles.picture}>
      <ChartFrame
        title={`Money over time, ${currency}`}
        subline={`Sums agreed, set or listed; one of a year or a period stands in its middle, one without a time of its own at the entry’s date${left.length > 0 ? `; left out: ${left.join(', ')}` : ''}`}
        isConfidential={isConfidential}
        data={data}
        height={240}
      />
    </div>
  ));
}

/** What we read in place of the entry says so wherever it is drawn, told and copied. */
function asRead(sum: DatedSum, known: KnownPrecedent): DatedSum {
  const isOurs = noteOn(known, sum.factId)?.isInForce === true;
  return isOurs ? { ...sum, statement: `${sum.statement} (as we read it)` } : sum;
}

function picturesOf(sums: readonly DatedSum[]): readonly { currency: string; data: DatedData }[] {
  const currencies = [...new Set(sums.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const own = sums.filter((sum) => sum.currency === currency);
    if (new Set(own.map(({ day }) => day)).size < 2) return [];
    const units = [...new Set(own.map(({ unit }) => unit))];
    const series = units.map((unit, index) => ({
      name: unitNames[unit],
      colour: CHART_COLOURS[index % CHART_COLOURS.length] ?? 'petrol',
      marks: marksOf(own, unit),
    }));
    return [{ currency, data: { kind: 'dated' as const, unit: currency, series } }];
  });
}

function marksOf(sums: readonly DatedSum[], unit: AmountUnit) {
  return sums
    .filter((sum) => sum.unit === unit)
    .map(({ day, when, amount, statement }) => ({
      day,
      label: `${publishedDateWords(when)}, ${statement}`,
      value: Number(amount),
    }));
}
