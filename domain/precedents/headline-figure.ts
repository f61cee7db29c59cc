import { isBelow } from '../decimal.ts';
import { consideration } from '../terms/catalogue/consideration.ts';
import { rate } from '../terms/catalogue/rate.ts';
import { fieldsInForce } from '../terms/fields-in-force.ts';
import { headlineOf } from '../terms/headline.ts';
import type { FieldValues } from '../terms/stated.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { KindName } from '../terms/values/value-kinds.ts';
import { isCeiling, standingWords, type Amount, type AmountUnit } from './amount.ts';
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
 * typed figure of the payment or the rate. What is unverified, and after it what a later decision set aside or what is no
 * price by itself, is told only where there is no other, and says so. Null where no figure is public.
 */
export function headlineFigure(precedent: Precedent): string | null {
  const facts = precedent.facts.filter((fact) => !isApart(fact));
  const verified = facts.filter((fact) => fact.confirmed);
  const known = publishedFigure(verified) ?? typedFigure(precedent, verified);
  if (known !== null) return known;
  const doubtful = publishedFigure(facts) ?? typedFigure(precedent, facts);
  return doubtful === null ? figureApart(precedent) : `${doubtful}, unverified`;
}

/** Of what was set aside, or is no price by itself and typed as a payment all the same, the most telling amount. */
function figureApart({ facts }: Precedent): string | null {
  const apart = facts.filter(
    (fact) =>
      isSetAside(fact) || (isApart(fact) && Object.keys(fact.terms[consideration.key] ?? {}).length > 0),
  );
  const [best] = telling(apart.filter(({ confirmed }) => confirmed));
  return best ? `${amountWords(best)}, ${standingWords[best.standing]}` : null;
}

function isApart(fact: Fact): boolean {
  return isSetAside(fact) || fact.amount?.standing === 'context';
}

function isSetAside({ amount }: Fact): boolean {
  return amount?.standing === 'superseded';
}

function publishedFigure(facts: readonly Fact[]): string | null {
  const amounts = telling(facts.filter(({ amount }) => amount?.standing === 'term'));
  const [best] = amounts;
  if (!best) return null;
  const others = amounts.filter((amount) => rankOf(amount) === rankOf(best)).length - 1;
  return others === 0 ? amountWords(best) : `${amountWords(best)}, and ${others} more`;
}

/** The amounts that say something of the whole deal, the most telling first. */
function telling(facts: readonly Fact[]): readonly Amount[] {
  return facts
    .flatMap(({ amount }) => (amount && isTelling(amount) ? [amount] : []))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** A public figure. Nothing is told by the free part of a table of prices. */
function isTelling({ amount, tiers, unit }: Amount): boolean {
  const isPublic = amount === null ? tiers !== null : isBelow('0', amount);
  return isPublic && tellingUnits.includes(unit);
}

/** What is paid says more than the most that is paid. */
function rankOf(amount: Amount): number {
  return tellingUnits.indexOf(amount.unit) + (isCeiling(amount) ? tellingUnits.length : 0);
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
