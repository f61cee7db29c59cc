import { isBelow } from '../decimal.ts';
import { consideration } from '../terms/catalogue/consideration.ts';
import { rate } from '../terms/catalogue/rate.ts';
import { fieldsInForce } from '../terms/fields-in-force.ts';
import { headlineOf } from '../terms/headline.ts';
import type { FieldValues } from '../terms/stated.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { KindName } from '../terms/values/value-kinds.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { amountWords } from './amount-words.ts';
import type { Fact } from './fact.ts';
import type { Precedent } from './precedent.ts';
import { sideNames } from './statements.ts';

/** Of several published amounts the one that says most of the whole deal; those not named here say too little of it. */
const tellingUnits: readonly AmountUnit[] = [
  'total',
  'up-front',
  'catch-up',
  'instalment',
  'per-year',
  'per-quarter',
  'running',
  'per-unit',
  'pct-of-net-sales',
  'pct-of-selling-price',
  'pct-of-chip-price',
  'present-value',
  'interim',
];

const figures: ReadonlySet<KindName> = new Set(['money', 'rate-schedule', 'payment-schedule', 'percent']);

/**
 * One figure that tells an entry at a glance: an amount that was agreed, set or listed, as it was published, or else a
 * typed figure of the payment or the rate. What is unverified comes last and says so. Null where no figure is public.
 */
export function headlineFigure(precedent: Precedent): string | null {
  const { facts } = precedent;
  const verified = facts.filter((fact) => fact.confirmed);
  const known = publishedFigure(verified) ?? typedFigure(precedent, verified);
  if (known !== null) return known;
  const doubtful = publishedFigure(facts) ?? typedFigure(precedent, facts);
  return doubtful === null ? null : `${doubtful}, unverified`;
}

function publishedFigure(facts: readonly Fact[]): string | null {
  const amounts = facts.flatMap(({ amount }) => (amount && isTelling(amount) ? [amount] : []));
  const [best] = amounts.toSorted((one, other) => rankOf(one) - rankOf(other));
  if (!best) return null;
  const others = amounts.filter((amount) => rankOf(amount) === rankOf(best)).length - 1;
  return others === 0 ? amountWords(best) : `${amountWords(best)}, and ${others} more`;
}

/** A figure of what was agreed, set or listed. Nothing is told by the free part of a table of prices. */
function isTelling({ amount, tiers, standing, unit }: Amount): boolean {
  const isPublic = amount === null ? tiers !== null : isBelow('0', amount);
  return isPublic && standing === 'term' && tellingUnits.includes(unit);
}

/** What is paid says more than the most that is paid. */
function rankOf({ unit, amount, cap }: Amount): number {
  const isMost = amount !== null && amount === cap;
  return tellingUnits.indexOf(unit) + (isMost ? tellingUnits.length : 0);
}

function typedFigure(precedent: Precedent, facts: readonly Fact[]): string | null {
  for (const term of [consideration, rate]) {
    const values = publicValues(facts, term.key);
    const told = figuresOnly(term, values);
    if (told) return headlineOf(told, values, sideNames(precedent));
  }
  return null;
}

/** What the facts give for a term together; the first fact that states a field is the one that counts. */
function publicValues(facts: readonly Fact[], key: string): FieldValues {
  const stated = facts.flatMap((fact) => Object.entries(fact.terms[key] ?? {}));
  return Object.fromEntries(stated.filter(([, value]) => value.basis !== 'undisclosed').toReversed());
}

/** The term with only those of its figures that are stated and apply. */
function figuresOnly(term: TermDefinition, values: FieldValues): TermDefinition | null {
  const told = fieldsInForce(term, values).flatMap(([key, { appliesWhen: _, ...field }]) =>
    values[key] && figures.has(field.kind) ? [[key, field] as const] : [],
  );
  return told.length === 0 ? null : { ...term, fields: Object.fromEntries(told) };
}
