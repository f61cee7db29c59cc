import { divideDecimals } from '../decimal.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { TermDefinition } from '../terms/term.ts';
import { labelOf } from '../terms/values/value-kind.ts';
import type { RateSchedule } from '../terms/values/rate-schedule.ts';
import type { KindName } from '../terms/values/value-kinds.ts';
import type { Amount } from './amount.ts';
import { saidIn } from './similarity/said.ts';
import { percentOf } from './statistics/figure.ts';

interface SaidTerm {
  readonly key: string;
  readonly fields: FieldValues;
}

/** What is said beside a figure: the terms, what stands nearest first, and how the amount of its fact was published. */
interface Beside {
  readonly terms: readonly SaidTerm[];
  readonly amount: Amount | null;
}

/** Of a term, the kind of figures that depend on other fields of it, and what is said where those say nothing. */
interface Condition {
  readonly kind: KindName;
  readonly fields: readonly string[];
  readonly untold: string | null;
}

const UNTOLD_PERIOD = 'over a time that is not told';

const conditions: Readonly<Record<string, Condition>> = {
  'late-interest': { kind: 'percent', fields: ['form', 'base'], untold: UNTOLD_PERIOD },
  'caps-and-minimums': { kind: 'money', fields: ['per'], untold: null },
};

/**
 * What a figure is a percentage of, or how often or for whom it holds, in words such as "of net sales" or "fixed rate a
 * month": a figure that depends on something else is no figure to hold against it. Null where it stands for itself.
 */
export function dependsOn(
  { key, fields }: Pick<TermDefinition, 'key' | 'fields'>,
  fieldKey: string,
  stated: Stated<unknown>,
  beside: Beside,
): string | null {
  const kind = fields[fieldKey]?.kind;
  if (kind === undefined || stated.basis === 'undisclosed') return null;
  // the value passed the schema of its field's kind when it was stored
  if (kind === 'rate-schedule') return isPercentage(stated.value as RateSchedule) ? baseOf(beside) : null;
  const condition = conditions[key];
  if (condition?.kind !== kind) return null;
  const words = condition.fields.flatMap((name) => {
    const [value] = saidIn(beside.terms, key, name);
    return typeof value === 'string' ? [labelOf(value, fields[name]?.options ?? [])] : [];
  });
  return words.length > 0 ? words.join(', ') : condition.untold;
}

/** The same for each value that a term of a sheet has, by field. */
export function dependencies(
  definition: TermDefinition,
  values: FieldValues,
  terms: readonly SaidTerm[],
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(values).map(([field, stated]) => [
      field,
      dependsOn(definition, field, stated, { terms, amount: null }),
    ]),
  );
}

/** Whether nobody tells what the figure depends on: two of these are not alike for that. */
export function isUntold(words: string | null): boolean {
  return words === UNTOLD_PERIOD || words === percentOf(null);
}

function isPercentage({ lines }: RateSchedule): boolean {
  return lines.some(({ rate }) => rate.basis === 'percent');
}

function baseOf({ terms, amount }: Beside): string {
  const { unit, baseFactor } = amount ?? { unit: '', baseFactor: null };
  const [base] = saidIn(terms, 'royalty-base', 'base');
  const whole = percentOf(unit.startsWith('pct-of-') ? unit : base);
  return baseFactor === null ? whole : `of ${divideDecimals(baseFactor, '0.01') ?? ''} % ${whole}`;
}
