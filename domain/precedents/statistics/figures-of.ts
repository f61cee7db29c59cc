import { formatValue } from '../../terms/prose.ts';
import type { Field } from '../../terms/term.ts';
import type { Duration } from '../../terms/values/duration.ts';
import type { Money } from '../../terms/values/money.ts';
import { totalOf, type PaymentSchedule } from '../../terms/values/payment-schedule.ts';
import type { RateSchedule } from '../../terms/values/rate-schedule.ts';
import type { KindName } from '../../terms/values/value-kinds.ts';
import type { Around, Figure } from './figure.ts';
import { figuresOfRates } from './figures-of-rates.ts';

type Reader = (value: unknown, around: Around) => readonly Omit<Figure, 'words'>[] | readonly Figure[];

// each is given values that passed the schema of its kind when they were stored
const readers: Readonly<Partial<Record<KindName, Reader>>> = {
  money: (value) => {
    const { amount, currency } = value as Money;
    return [plain(currency, amount)];
  },
  percent: (value) => [plain('%', value as string)],
  count: (value) => [plain('units', value as string)],
  duration: (value) => {
    const { count, unit } = value as Duration;
    return unit === 'days'
      ? [plain('days', String(count))]
      : [plain('months', String(unit === 'years' ? count * 12 : count))];
  },
  'payment-schedule': (value) => [
    { ...plain((value as PaymentSchedule).currency, totalOf(value as PaymentSchedule)), base: ['in all'] },
  ],
  'rate-schedule': (value, around) => figuresOfRates(value as RateSchedule, around),
};

export function hasFigures({ kind }: Field): boolean {
  return readers[kind] !== undefined;
}

/**
 * The figures that a value holds, one for each line of a rate; none for kinds that hold no figure.
 *
 * @param place the term and the field
 */
export function figuresOf(
  place: readonly [termKey: string, field: string],
  field: Field,
  value: unknown,
  around: Around,
): readonly Figure[] {
  // no kind with figures names a party
  const words = formatValue(field, value, { A: 'Party A', B: 'Party B' });
  const conditions = [place[0], place.join(' ')].flatMap((key) => around.conditions[key] ?? []);
  return (readers[field.kind]?.(value, around) ?? []).map((figure) => ({
    words,
    ...figure,
    base: [...figure.base, ...conditions],
  }));
}

function plain(unit: string, value: string): Omit<Figure, 'words'> {
  return { unit, value, base: [], barred: null };
}
