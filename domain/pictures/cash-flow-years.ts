import type { ValuationAnswer } from '../economics/valuation/valuation-schema.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { ChartColour } from './chart-colours.ts';
import type { YearsData } from './money-data.ts';

type FlowKind = ValuationAnswer['byYear'][number]['paidByKind'][number]['kind'];

/** From the line of zero outwards; what is no money has a name that says so. */
const kinds = [
  { kind: 'royalty', name: 'Royalties', colour: 'petrol' },
  { kind: 'up-front', name: 'Up-front', colour: 'amber' },
  { kind: 'instalment', name: 'Instalments', colour: 'green' },
  { kind: 'annual-fee', name: 'Annual fees', colour: 'blue' },
  { kind: 'release', name: 'Release', colour: 'plum' },
  { kind: 'balance', name: 'Balancing payments', colour: 'olive' },
  { kind: 'prepayment', name: 'Prepayments', colour: 'rust' },
  { kind: 'refund', name: 'Refunds', colour: 'pale' },
  { kind: 'patents', name: 'Patents (not cash)', colour: 'grey' },
] as const satisfies readonly { kind: FlowKind; name: string; colour: ChartColour }[];

/** What is paid each year in both directions by kind of payment, of which only those that occur are named, and how the present value to one side grows: what it gets lies above zero. */
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
    payments: kinds
      .filter(({ kind }) => byYear.some(({ paidByKind }) => paidByKind.some((paid) => paid.kind === kind)))
      .map(({ kind, name, colour }) => {
        const paidBy = (side: Side) =>
          byYear.map(
            ({ paidByKind }) =>
              paidByKind.find((paid) => paid.kind === kind && paid.payer === side)?.amount ?? '0',
          );
        return { name, colour, above: paidBy(from), below: paidBy(to) };
      }),
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
