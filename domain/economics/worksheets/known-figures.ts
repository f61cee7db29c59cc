import { isDay } from '../../days.ts';
import type { Amount } from '../../precedents/amount.ts';
import { isCeiling, standingWords } from '../../precedents/amount.ts';
import { amountWords } from '../../precedents/amount-words.ts';
import type { Fact } from '../../precedents/fact.ts';
import { headValues } from '../../precedents/head-values.ts';
import { noteOn } from '../../precedents/known.ts';
import type { KnownPrecedent } from '../../precedents/known-precedent.ts';
import { middleDay } from '../../precedents/published-date.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { FigureValue, FoundFigure, KnownFigure } from './known-figure.ts';
import { typedFigures } from './typed-figures.ts';

/** Names the head of an entry where a fact is named by its id. */
const HEAD = 'head';

/** Every figure of a precedent that a worksheet may use, and those that nobody published, with the reason. */
export function knownFigures(known: KnownPrecedent): readonly KnownFigure[] {
  const { precedent } = known;
  const dated = precedent.facts.some((fact) => hasSchedule(fact));
  const ofFacts = precedent.facts.flatMap((fact) => {
    const amount = ofAmount(fact, precedent.announced);
    const typed = typedFigures(fact, precedent.announced).filter((figure) => !isSame(figure, amount));
    const isTwice = dated && fact.amount?.unit === 'instalment';
    return [...(amount && !isTwice ? [amount] : []), ...typed].map((figure): KnownFigure => ({
      ...figure,
      factId: fact.id,
      statement: fact.statement,
      evidence: fact.evidence,
      confirmed: fact.confirmed,
      isCorrected: noteOn(known, fact.id)?.isInForce ?? false,
      sourceIds: [...fact.sourceIds],
      cautions: [...(fact.confirmed ? [] : ['unverified']), ...figure.cautions],
      says: JSON.stringify([figure.value, figure.problem, fact.evidence, fact.confirmed, figure.cautions]),
    }));
  });
  const days = new Set(ofFacts.flatMap(({ value }) => (value?.kind === 'day' ? [value.day] : [])));
  return [
    ...ofFacts,
    ...headDays(known).filter(({ value }) => value?.kind === 'day' && !days.has(value.day)),
  ];
}

/** The figure as it was published: a sum, a count of units or a rate; undefined for what is none of these. */
function ofAmount(fact: Fact, announced: string | null): FoundFigure | undefined {
  const { amount } = fact;
  const kind = amount && kindOf(amount);
  if (!amount || !kind) return undefined;
  const found = { part: 'amount', kind, words: amountWords(amount) };
  const cautions = [
    ...(amount.standing === 'term' ? [] : [standingWords[amount.standing]]),
    ...(isCeiling(amount) ? ['the most that is paid'] : []),
    ...(amount.count === null ? [] : [`paid ${amount.count} times`]),
  ];
  const value = valueOf(amount, kind, announced);
  return typeof value === 'string'
    ? { ...found, cautions, value: null, problem: value }
    : { ...found, cautions, value, problem: null };
}

function kindOf({ unit }: Amount): 'sum' | 'units' | 'rate' | null {
  if (unit === 'units') return 'units';
  if (unit === 'per-unit' || unit.startsWith('pct-of-')) return 'rate';
  return unit === 'base-cap' || unit === 'share' || unit === 'pct-per-year' ? null : 'sum';
}

/** The value, or why there is none to reckon with. */
function valueOf(
  amount: Amount,
  kind: 'sum' | 'units' | 'rate',
  announced: string | null,
): FigureValue | string {
  const { amount: figure, amountMax, currency, tiers, count, when, unit } = amount;
  if (tiers !== null) return 'It goes in steps with the volume: assume the rate that is meant.';
  if (figure === null) return 'undisclosed';
  if (figure.startsWith('-')) return 'It lies below zero.';
  if (amountMax !== null) return 'It is a range: assume a figure within it.';
  if (kind === 'units') return { kind, amount: figure };
  if (kind === 'rate' && unit !== 'per-unit') return rateOf(amount, 'percent', figure);
  if (currency === null) return 'Nobody says in which currency it is.';
  if (kind === 'rate') return rateOf(amount, 'per-unit', figure);
  const on = when ?? announced;
  const day = on === null ? null : middleDay(on);
  return { kind, currency, amounts: Array.from({ length: count ?? 1 }, () => ({ amount: figure, day })) };
}

function rateOf(amount: Amount, basis: 'percent' | 'per-unit', rate: string): FigureValue {
  const { currency, baseFactor, baseFloor, baseCap, floor, cap } = amount;
  return {
    kind: 'rate',
    basis,
    rate,
    currency,
    baseFactor,
    baseFloor,
    baseCap,
    unitFloor: floor,
    unitCap: cap,
  };
}

/** The typed value often repeats the sum as it was published. */
function isSame({ kind, value }: FoundFigure, amount: FoundFigure | undefined): boolean {
  if (!value) return amount?.kind === kind && amount.value === null;
  if (value.kind !== amount?.value?.kind) return false;
  return sumOrRate(value) === sumOrRate(amount.value);
}

function sumOrRate(value: FigureValue): string {
  if (value.kind === 'sum') return `${value.currency} ${value.amounts.map(({ amount }) => amount).join(' ')}`;
  return value.kind === 'rate' ? `${value.basis} ${value.rate}` : JSON.stringify(value);
}

function hasSchedule(fact: Fact): boolean {
  return typedFigures(fact, null).some(({ value }) => value?.kind === 'sum' && value.amounts.length > 1);
}

/** The days at the head of an entry that no fact gives, as entries of our own may have them. */
function headDays({ precedent }: KnownPrecedent): readonly KnownFigure[] {
  const { 'effective-date': dates = {} } = headValues(precedent);
  return Object.entries(dates).flatMap(([name, stated]) => {
    if (stated.basis === 'undisclosed' || typeof stated.value !== 'string' || !isDay(stated.value)) return [];
    const value: FigureValue = { kind: 'day', day: stated.value };
    return [
      {
        factId: HEAD,
        part: name,
        kind: 'day',
        words: formatDate(stated.value),
        statement:
          name === 'announced'
            ? 'announced, at the head of the entry'
            : 'effective, at the head of the entry',
        evidence: 'derived',
        confirmed: true,
        isCorrected: false,
        sourceIds: [],
        cautions: [],
        value,
        problem: null,
        says: JSON.stringify(value),
      },
    ];
  });
}
