import type { Fact } from '../../precedents/fact.ts';
import { middleDay } from '../../precedents/published-date.ts';
import { findTerm } from '../../terms/catalogue.ts';
import { formatValue } from '../../terms/prose.ts';
import type { Stated } from '../../terms/stated.ts';
import type { Field } from '../../terms/term.ts';
import type { Money } from '../../terms/values/money.ts';
import type { PaymentSchedule } from '../../terms/values/payment-schedule.ts';
import { formatRateLine, type RateSchedule } from '../../terms/values/rate-schedule.ts';
import { isOfAmount } from '../../precedents/standing-of.ts';
import { standingWords } from '../../precedents/amount.ts';
import type { FigureValue, FoundFigure, KnownFigure } from './known-figure.ts';

/** Terms whose sums of money are paid, and not limits or conditions of payments. */
const PAID: ReadonlySet<string> = new Set([
  'consideration',
  'balancing-payment',
  'release',
  'standstill',
  'patents-assigned',
  'supply-and-cooperation',
]);

const DAYS: ReadonlySet<string> = new Set(['effective-date', 'term']);

/** Sums, rates and days among the typed values of a fact. */
export function typedFigures(fact: Fact, announced: string | null): readonly FoundFigure[] {
  return Object.entries(fact.terms).flatMap(([termKey, fields]) =>
    Object.entries(fields).flatMap(([key, stated]) => {
      const field = findTerm(termKey)?.fields[key];
      const kind = field && kindOf(termKey, field);
      if (!field || !kind) return [];
      const part = `${termKey}.${key}`;
      if (stated.basis === 'undisclosed')
        return kind === 'day'
          ? []
          : [{ part, kind, words: 'undisclosed', cautions: [], value: null, problem: 'undisclosed' }];
      return readField(part, field, stated, announced).map((figure) => ({
        ...figure,
        cautions: cautionsOf(fact, field, stated.basis),
      }));
    }),
  );
}

function kindOf(termKey: string, { kind }: Field): KnownFigure['kind'] | null {
  if (kind === 'rate-schedule') return 'rate';
  if (kind === 'date') return DAYS.has(termKey) ? 'day' : null;
  return (kind === 'money' || kind === 'payment-schedule') && PAID.has(termKey) ? 'sum' : null;
}

function cautionsOf(fact: Fact, field: Field, basis: Stated<unknown>['basis']): readonly string[] {
  const standing = fact.amount?.standing ?? 'term';
  const isMarked = standing !== 'term' && field.kind !== 'date' && isOfAmount(fact, field);
  return [...(basis === 'stated' ? [] : [basis]), ...(isMarked ? [standingWords[standing]] : [])];
}

/** Values of an entry passed the schema of their field's kind when it was read. */
function readField(
  part: string,
  field: Field,
  { value }: Extract<Stated<unknown>, { readonly value: unknown }>,
  announced: string | null,
): readonly Omit<FoundFigure, 'cautions'>[] {
  const words = formatValue(field, value, { A: 'Party A', B: 'Party B' });
  const told = (figure: FigureValue) => [{ part, kind: figure.kind, words, value: figure, problem: null }];
  switch (field.kind) {
    case 'date':
      return told({ kind: 'day', day: value as string });
    case 'money': {
      const { currency, amount } = value as Money;
      const day = announced === null ? null : middleDay(announced);
      return told({ kind: 'sum', currency, amounts: [{ amount, day }] });
    }
    case 'payment-schedule': {
      const { currency, instalments } = value as PaymentSchedule;
      return told({
        kind: 'sum',
        currency,
        amounts: instalments.map(({ due, amount }) => ({ amount, day: due })),
      });
    }
    default:
      return ratesOf(part, value as RateSchedule);
  }
}

function ratesOf(part: string, { currency, lines }: RateSchedule): readonly Omit<FoundFigure, 'cautions'>[] {
  return lines.map((line, index) => {
    const { rate, baseFloor, baseCap, unitFloor, unitCap, tiers } = line;
    const found = { part: `${part}.${index}`, kind: 'rate' as const, words: formatRateLine(line, currency) };
    if (tiers !== null)
      return {
        ...found,
        value: null,
        problem: 'It goes in steps with the volume: assume the rate that is meant.',
      };
    const figure = rate.basis === 'percent' ? rate.percent : rate.amount;
    const limits = { currency, baseFactor: null, baseFloor, baseCap, unitFloor, unitCap };
    return { ...found, value: { kind: 'rate', basis: rate.basis, rate: figure, ...limits }, problem: null };
  });
}
