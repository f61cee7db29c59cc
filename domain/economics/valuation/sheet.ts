import { fail, ok, type Issue, type Result } from '../../result.ts';
import { checkTerm } from '../../terms/check-term.ts';
import { findTerm } from '../../terms/catalogue.ts';
import { missingKeys, valuesInForce } from '../../terms/fields-in-force.ts';
import { factKeys, sheetFactsOf, type SheetFacts } from '../../terms/sheet-facts.ts';
import type { FieldValues } from '../../terms/stated.ts';
import type { TermDefinition } from '../../terms/term.ts';
import { applies } from '../../terms/terms-in-force.ts';
import type { KindName, ValueOf } from '../../terms/values/value-kinds.ts';
import type { Scenario } from './scenario.ts';

/** What is on the sheet and has no part in the value, with the reason. */
export interface LeftOut {
  readonly path: string;
  readonly what: string;
  readonly reason: string;
}

/** A value that was used and is only illustrative or estimated. */
export interface Marked {
  readonly path: string;
  readonly what: string;
  readonly basis: 'illustrative' | 'estimated';
}

export interface Found<T> {
  readonly value: T;
  readonly path: string;
}

/** The terms of a scenario that are in force, and notes on what was made of them. */
export interface Sheet {
  readonly value: <K extends KindName>(term: string, field: string, kind: K) => Found<ValueOf<K>> | undefined;
  readonly leaveOut: (term: string, field: string | null, reason: string) => void;
  readonly leftOut: readonly LeftOut[];
  readonly marked: readonly Marked[];
}

interface InForce {
  readonly definition: TermDefinition;
  readonly values: FieldValues;
  /** Fields that ask for a value and have none. */
  readonly missing: readonly string[];
}

/** A term as it was read on a sheet with the same facts. */
interface ReadTerm extends InForce {
  readonly factsText: string;
  readonly issues: readonly Issue[];
}

/** Kept for as long as somebody holds the values of the term: while one is typed in, all others are the same objects. */
const readTerms = new WeakMap<FieldValues, ReadTerm>();

/** What these terms say about money is understood; every other economic term is named as left out. */
const understood = new Set([
  'balancing-payment',
  'caps-and-minimums',
  'consideration',
  'discounts',
  'effective-date',
  'escalation',
  'geography',
  'payment-mechanics',
  'price-limits',
  'rate',
  'release',
  'reports',
  'royalty-base',
  'term',
  'volume-tiers',
]);

const UNKNOWN_REACH = 'What it moves is not known from the sheet and the forecasts.';

const reasons: Readonly<Record<string, string>> = {
  'late-interest': 'Payments are taken as made on their days.',
  tax: 'Amounts are before taxes.',
  'patents-assigned': 'What patents cost that are bought beside the licence is no price of the licence.',
};

/**
 * Why nothing is reckoned from a term of the catalogue; null where it is, and no words where it moves no payment. Facts of the
 * sheet decide what else applies, whatever term they stand in.
 */
export function whyNotValued(termKey: string): string | null {
  if (understood.has(termKey) || factKeys.some((key) => key === termKey)) return null;
  return findTerm(termKey)?.economic ? (reasons[termKey] ?? UNKNOWN_REACH) : '';
}

/** Checks the terms as those of a round are checked; a wrong value is named by its place in the scenario. */
export function readSheet(terms: Scenario['terms']): Result<Sheet> {
  const facts = sheetFactsOf(Object.entries(terms).map(([key, fields]) => ({ key, fields })));
  const factsText = JSON.stringify(facts);
  const issues: Issue[] = [];
  const inForce = new Map<string, InForce>();
  for (const [key, fields] of Object.entries(terms)) {
    const definition = findTerm(key);
    if (!definition) {
      issues.push({ path: `terms.${key}`, message: 'There is no such term in the catalogue.' });
      continue;
    }
    if (!applies(definition, facts)) continue;
    const read = readTerm(definition, fields, facts, factsText);
    if (read.issues.length === 0) inForce.set(key, read);
    issues.push(...read.issues);
  }
  if (issues.length > 0) return fail({ code: 'invalid-input', issues });
  const leftOut: LeftOut[] = [];
  const marked: Marked[] = [];
  for (const [key, { definition, values, missing }] of inForce) {
    if (!understood.has(key)) {
      if (definition.economic)
        leftOut.push({
          path: `terms.${key}`,
          what: definition.label,
          reason: reasons[key] ?? UNKNOWN_REACH,
        });
      continue;
    }
    for (const [field, stated] of Object.entries(values)) {
      const place = { path: `terms.${key}.${field}`, what: labelOf(definition, field) };
      if (stated.basis === 'undisclosed') leftOut.push({ ...place, reason: 'It is undisclosed.' });
      else if (stated.basis !== 'stated') marked.push({ ...place, basis: stated.basis });
    }
    for (const field of missing)
      leftOut.push({
        path: `terms.${key}.${field}`,
        what: labelOf(definition, field),
        reason: 'It is not stated.',
      });
  }
  return ok({
    leftOut,
    marked,
    value: (term, field, kind) => {
      const stated = inForce.get(term)?.values[field];
      if (!stated || stated.basis === 'undisclosed') return undefined;
      if (inForce.get(term)?.definition.fields[field]?.kind !== kind)
        throw new Error(`${term}.${field} is no ${kind}`);
      // the kind of the field has checked it
      return { value: stated.value as never, path: `terms.${term}.${field}.value` };
    },
    leaveOut: (term, field, reason) => {
      const definition = inForce.get(term)?.definition;
      const what = definition && field ? labelOf(definition, field) : (definition?.label ?? term);
      leftOut.push({ path: field ? `terms.${term}.${field}` : `terms.${term}`, what, reason });
    },
  });
}

function readTerm(
  definition: TermDefinition,
  fields: FieldValues,
  facts: SheetFacts,
  factsText: string,
): ReadTerm {
  const before = readTerms.get(fields);
  if (before?.definition === definition && before.factsText === factsText) return before;
  const checked = checkTerm(definition, fields, facts);
  const wrong = !checked.ok && checked.error.code === 'invalid-input' ? checked.error.issues : [];
  const read: ReadTerm = {
    definition,
    values: checked.ok ? valuesInForce(definition, checked.value, facts) : {},
    missing: missingKeys(definition, fields, facts),
    factsText,
    issues: wrong.map(placed(definition.key)),
  };
  readTerms.set(fields, read);
  return read;
}

function labelOf(definition: TermDefinition, field: string): string {
  return `${definition.label}: ${definition.fields[field]?.label ?? field}`;
}

/** `fields.upFront.amount` of a term is `terms.consideration.upFront.value.amount` of the scenario. */
function placed(key: string): (issue: Issue) => Issue {
  return ({ path, message }) => {
    const [, field = '', ...rest] = path.split('.');
    const inside = rest.length > 0 ? `.value.${rest.join('.')}` : '';
    return { path: `terms.${key}.${field}${inside}`, message };
  };
}
