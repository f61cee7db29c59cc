import { discountSteps } from '../dated.ts';
import { Figure, sumOf } from '../figure.ts';
import { unpack, type UnpackInput } from '../unpack.ts';
import { readOthers, readPayments } from './read-payments.ts';
import { readUnits, type LaidUnits } from './read-units.ts';
import { dayOf, figureOf, missing, shown, type Reading } from './reading.ts';

/** A rate before it is written down. */
export interface FoundRate {
  readonly perUnit: Figure | null;
  readonly percent: Figure | null;
  readonly reason: string | null;
  readonly percentReason: string | null;
}

export interface FoundRates {
  readonly blended: FoundRate;
  readonly pastOnly: FoundRate;
  readonly futureOnly: FoundRate;
}

type Which = 'past' | 'future' | 'both';

/** F3 on a worksheet: the value of the licence laid on past units, on future units, and on both. */
export function layPayments(reading: Reading): FoundRates | null {
  const { sheet, steps } = reading;
  if (sheet.payments.length === 0 && sheet.nonCash.length === 0)
    missing(reading, 'payments', 'Say what was paid: take a sum from the facts, or assume one.');
  const valuationDate =
    sheet.valuationDate === null
      ? missing(reading, 'valuationDate', 'Say for which day all of it is valued.')
      : dayOf(reading, sheet.valuationDate, 'valuationDate');
  const rate =
    sheet.discountRate === null
      ? missing(reading, 'discountRate', 'Say at which yearly rate it is discounted: 0 % is an answer too.')
      : figureOf(reading, sheet.discountRate, 'discountRate');
  if (valuationDate === null || rate === null) return null;
  const payments = readPayments(reading, valuationDate);
  const nonCash = readOthers(reading, 'nonCash', valuationDate);
  const otherValue = readOthers(reading, 'otherValue', valuationDate);
  const past = readUnits(reading, 'pastUnits', valuationDate);
  const future = readUnits(reading, 'futureUnits', valuationDate);
  const weight = sheet.pastWeight ? figureOf(reading, sheet.pastWeight, 'pastWeight') : new Figure(1);
  if (!payments || !nonCash || !otherValue || !past || !future || !weight || reading.problems.length > 0)
    return null;
  const input = { payments, nonCash, otherValue, rate, valuationDate, pastWeight: weight };
  const lay = (measure: (row: LaidUnits) => Figure | null) => unpack(onUnits(input, past, future, measure));
  const units = lay((row) => row.units);
  const sales = lay((row) => row.sales);
  if (units.value.isNegative())
    return missing(
      reading,
      'otherValue',
      'What was bought beside the licence is worth more than all that was given: nothing is left for the licence.',
    );
  steps.push(...workingOf(input, units, past, future));
  const rows = { past, future, both: [...past, ...future] };
  const told = (which: Which, perUnit: Figure | null, percent: Figure | null): FoundRate => {
    const reason = perUnit ? null : whyNone(which, rows, weight);
    const isPriced = rows[which].every((row) => row.sales !== null);
    const percentReason = reason ?? (isPriced ? null : 'No price is assumed for some of the units.');
    const whole = isPriced && perUnit ? percent : null;
    return {
      perUnit,
      percent: whole,
      reason,
      percentReason: whole ? null : (percentReason ?? 'The units sold for nothing.'),
    };
  };
  const rates = {
    blended: told('both', units.blended, sales.blended),
    pastOnly: told('past', units.pastOnly, sales.pastOnly),
    futureOnly: told('future', units.futureOnly, sales.futureOnly),
  };
  const names = { blended: 'Blended', pastOnly: 'Past only', futureOnly: 'Future only' } as const;
  const over = {
    blended: [units.past.plus(units.future), sales.past.plus(sales.future)],
    pastOnly: [units.past, sales.past],
    futureOnly: [units.future, sales.future],
  } as const;
  for (const key of ['pastOnly', 'futureOnly', 'blended'] as const) {
    const { perUnit, percent, reason } = rates[key];
    const how = (by: Figure) => `${shown(units.value)} / ${shown(by)}`;
    steps.push(
      perUnit
        ? { what: `${names[key]}, per unit`, how: how(over[key][0]), is: shown(perUnit) }
        : { what: `${names[key]}, per unit`, how: reason ?? '', is: 'no rate' },
    );
    if (percent)
      steps.push({ what: `${names[key]}, of the price`, how: how(over[key][1]), is: shown(percent) });
  }
  return rates;
}

function onUnits(
  input: Omit<UnpackInput, 'pastUnits' | 'futureUnits'>,
  past: readonly LaidUnits[],
  future: readonly LaidUnits[],
  measure: (row: LaidUnits) => Figure | null,
): UnpackInput {
  const none = new Figure(0);
  return {
    ...input,
    pastUnits: sumOf(past.map((row) => measure(row) ?? none)),
    futureUnits: future.flatMap((row) =>
      row.date === null ? [] : [{ date: row.date, units: measure(row) ?? none }],
    ),
  };
}

function whyNone(which: Which, rows: Readonly<Record<Which, readonly LaidUnits[]>>, weight: Figure): string {
  const hasUnits = rows[which].some(({ units }) => units.gt(0));
  if (hasUnits && weight.isZero()) return 'Past units weigh nothing here.';
  if (which === 'both') return 'There are no units: nothing can be laid on them.';
  return which === 'past' ? 'There are no past units.' : 'There are no future units.';
}

function workingOf(
  {
    payments,
    nonCash,
    otherValue,
    rate,
    valuationDate,
    pastWeight,
  }: Omit<UnpackInput, 'pastUnits' | 'futureUnits'>,
  laid: ReturnType<typeof unpack>,
  past: readonly LaidUnits[],
  future: readonly LaidUnits[],
) {
  const sold = sumOf(past.map(({ units }) => units));
  const discounted = discountSteps(
    future.flatMap(({ date, units }) => (date === null ? [] : [{ date, amount: units }])),
    rate,
    valuationDate,
  );
  return [
    ...discountSteps(payments, rate, valuationDate).map((step) => ({
      ...step,
      what: `Payment of ${step.what}`,
    })),
    {
      what: 'Value of the licence',
      how: `present value of payments + ${shown(nonCash)} − ${shown(otherValue)}`,
      is: shown(laid.value),
    },
    { what: 'Past units that count', how: `${shown(sold)} · ${shown(pastWeight)}`, is: shown(laid.past) },
    ...discounted.map((step) => ({ ...step, what: `Units of ${step.what}` })),
    {
      what: 'Future units, discounted',
      how: future.length === 1 ? '1 row' : `${future.length} rows`,
      is: shown(laid.future),
    },
  ];
}
