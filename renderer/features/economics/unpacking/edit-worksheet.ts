import type { Assumption, TakenFact } from '../../../../domain/economics/worksheets/assumption.ts';
import type { KnownFigure } from '../../../../domain/economics/worksheets/known-figure.ts';
import type { Worksheet } from '../../../../domain/economics/worksheets/worksheet.ts';

/** What a figure of a fact may be used as. */
export const uses = {
  payments: 'payment',
  nonCash: 'given beside money',
  otherValue: 'bought beside the licence',
  pastUnits: 'past units',
  futureUnits: 'future units',
  rates: 'rate',
  valuationDate: 'day of valuation',
} as const;
export type Use = keyof typeof uses;

const ofKind: Readonly<Record<KnownFigure['kind'], readonly Use[]>> = {
  sum: ['payments', 'nonCash', 'otherValue'],
  units: ['pastUnits', 'futureUnits'],
  rate: ['rates'],
  day: ['valuationDate'],
};

export function usesOf({ kind }: KnownFigure): readonly Use[] {
  return ofKind[kind];
}

export function nothingAssumed(value: string | null = null): Assumption {
  return { from: 'assumption', value, low: null, high: null, by: '', why: '', source: '' };
}

export function newId(): string {
  return crypto.randomUUID();
}

/** The worksheet with a figure of a fact in use. */
export function takeFigure(worksheet: Worksheet, figure: KnownFigure, use: Use): Partial<Worksheet> {
  const taken: TakenFact = {
    from: 'fact',
    factId: figure.factId,
    part: figure.part,
    seen: figure.says,
  };
  const id = newId();
  if (isIn(worksheet, figure, use)) return { start: use === 'rates' ? 'rate' : 'payments' };
  switch (use) {
    case 'payments':
      return {
        start: 'payments',
        payments: [...worksheet.payments, { id, label: '', amount: taken, date: null, repeat: null }],
      };
    case 'nonCash':
    case 'otherValue':
      return { start: 'payments', [use]: [...worksheet[use], { id, label: '', amount: taken }] };
    case 'pastUnits':
    case 'futureUnits':
      return {
        start: 'payments',
        [use]: [...worksheet[use], { id, period: null, units: taken, price: null }],
      };
    case 'rates': {
      const basis = figure.value?.kind === 'rate' ? figure.value.basis : 'per-unit';
      return {
        start: 'rate',
        rates: [...worksheet.rates, { id, label: '', basis, rate: taken, weight: null }],
      };
    }
    case 'valuationDate':
      return { valuationDate: taken };
  }
}

/** As what a figure of a fact is in use: a rate counts for nothing while sums are laid on units, nor they beside a rate. */
export function usedAs(worksheet: Worksheet, figure: KnownFigure): readonly Use[] {
  // the keys of `uses` are its type
  return (Object.keys(uses) as Use[]).filter((use) => {
    const isInForce = use === 'valuationDate' || (use === 'rates') === (worksheet.start === 'rate');
    return isInForce && isIn(worksheet, figure, use);
  });
}

function isIn(worksheet: Worksheet, { factId, part }: KnownFigure, wanted: Use): boolean {
  const isIt = (input: unknown): boolean =>
    typeof input === 'object' &&
    input !== null &&
    'from' in input &&
    input.from === 'fact' &&
    'factId' in input &&
    input.factId === factId &&
    'part' in input &&
    input.part === part;
  const { payments, nonCash, otherValue, pastUnits, futureUnits, rates, valuationDate } = worksheet;
  const found: Readonly<Record<Use, boolean>> = {
    payments: payments.some(({ amount }) => isIt(amount)),
    nonCash: nonCash.some(({ amount }) => isIt(amount)),
    otherValue: otherValue.some(({ amount }) => isIt(amount)),
    pastUnits: pastUnits.some(({ units }) => isIt(units)),
    futureUnits: futureUnits.some(({ units }) => isIt(units)),
    rates: rates.some(({ rate }) => isIt(rate)),
    valuationDate: isIt(valuationDate),
  };
  return found[wanted];
}

/** The worksheet without a figure of a fact in a use. */
export function releaseFigure(
  worksheet: Worksheet,
  { factId, part }: KnownFigure,
  use: Use,
): Partial<Worksheet> {
  const isOther = (input: Worksheet['payments'][number]['amount']): boolean =>
    input.from !== 'fact' || input.factId !== factId || input.part !== part;
  switch (use) {
    case 'payments':
      return { payments: worksheet.payments.filter(({ amount }) => isOther(amount)) };
    case 'nonCash':
    case 'otherValue':
      return { [use]: worksheet[use].filter(({ amount }) => isOther(amount)) };
    case 'pastUnits':
    case 'futureUnits':
      return { [use]: worksheet[use].filter(({ units }) => isOther(units)) };
    case 'rates':
      return { rates: worksheet.rates.filter(({ rate }) => isOther(rate)) };
    case 'valuationDate':
      return { valuationDate: null };
  }
}

/** The figures of a fact that was taken are read as they are today: nothing about it has changed any more. */
export function acceptFigure(worksheet: Worksheet, { factId, part, says }: KnownFigure): Partial<Worksheet> {
  const renew = <T extends Worksheet['valuationDate'] | Worksheet['payments'][number]['amount']>(
    input: T,
  ): T =>
    input?.from === 'fact' && input.factId === factId && input.part === part
      ? { ...input, seen: says }
      : input;
  return {
    payments: worksheet.payments.map((row) => ({ ...row, amount: renew(row.amount) })),
    nonCash: worksheet.nonCash.map((row) => ({ ...row, amount: renew(row.amount) })),
    otherValue: worksheet.otherValue.map((row) => ({ ...row, amount: renew(row.amount) })),
    pastUnits: worksheet.pastUnits.map((row) => ({ ...row, units: renew(row.units) })),
    futureUnits: worksheet.futureUnits.map((row) => ({ ...row, units: renew(row.units) })),
    rates: worksheet.rates.map((row) => ({ ...row, rate: renew(row.rate) })),
    valuationDate: renew(worksheet.valuationDate),
  };
}
