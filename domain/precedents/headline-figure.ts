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
  const amounts = facts.flatMap(({ amount }) =>
    amount?.standing === 'term' && isPublic(amount) && tellingUnits.includes(amount.unit) ? [amount] : [],
  );
  const rank = ({ unit }: Amount) => tellingUnits.indexOf(unit);
  const [best] = amounts.toSorted((one, other) => rank(one) - rank(other));
  if (!best) return null;
  const others = amounts.filter(({ unit }) => unit === best.unit).length - 1;
  return others === 0 ? amountWords(best) : `${amountWords(best)}, and ${others} more`;
}

function isPublic({ amount, tiers }: Amount): boolean {
  return amount !== null || tiers !== null;
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
