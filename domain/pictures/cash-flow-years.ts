import type { ValuationAnswer } from '../economics/valuation/valuation-schema.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { YearsData } from './money-data.ts';

const KINDS = [
  { name: 'Royalties', colour: 'petrol', what: 'royalties' },
  { name: 'Other payments', colour: 'amber', what: 'other' },
] as const;

/** What is paid each year in both directions, and how the present value to one side grows: what it gets lies above zero. */
export function cashFlowYears(
  { byYear, currency }: Pick<ValuationAnswer, 'byYear' | 'currency'>,
  to: Side,
  words: Pick<YearsData, 'above' | 'below'>,
): YearsData {
  const from = to === 'A' ? 'B' : 'A';
  return {
    kind: 'years',
    unit: currency,
    years: byYear.map(({ year }) => String(year)),
    ...words,
    payments: KINDS.map(({ name, colour, what }) => ({
      name,
      colour,
      above: byYear.map((year) => year[`${what}${from}`]),
      below: byYear.map((year) => year[`${what}${to}`]),
    })),
    running: {
      name: 'Present value, running total',
      figures: byYear.map(({ runningToA }) => (to === 'A' ? runningToA : turned(runningToA))),
    },
  };
}

function turned(text: string): string {
  if (/^-?0(?:\.0*)?$/.test(text)) return '0';
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}
