import { findTerm } from '../../terms/catalogue.ts';
import type { FieldValues } from '../../terms/stated.ts';
import { labelOf } from '../../terms/values/value-kind.ts';
import { saidIn } from '../similarity/said.ts';

type Terms = readonly { readonly key: string; readonly fields: FieldValues }[];

const CAPS = 'caps-and-minimums';

/** Choices of a term on which its figures depend: without them they are no common base. */
const dependOn: Readonly<Record<string, readonly string[]>> = {
  'late-interest': ['form', 'compounding'],
  [CAPS]: ['per'],
  'volume-tiers': ['mode', 'counting'],
  escalation: ['form'],
};

/**
 * By term, what else is said that a figure of it depends on, in words. A limit is one of the standards that it is for, and
 * one of a category of products of that category, which nothing but the statement tells.
 *
 * @param terms in the order in which they are asked
 */
export function conditionsIn(
  terms: Terms,
  standards: readonly string[],
  statement: string | null,
): Readonly<Record<string, readonly string[]>> {
  const choices = Object.fromEntries(
    Object.entries(dependOn).map(([key, fields]) => [
      key,
      fields.flatMap((field) => {
        const [value] = saidIn(terms, key, field);
        const options = findTerm(key)?.fields[field]?.options ?? [];
        return typeof value === 'string' ? [labelOf(value, options)] : [];
      }),
    ]),
  );
  const isOverall = saidIn(terms, CAPS, 'per')[0] === 'enterprise';
  return {
    ...choices,
    [CAPS]: [...standards, ...(choices[CAPS] ?? []), ...(isOverall || statement === null ? [] : [statement])],
    'price-limits': standards,
    'volume-tiers': [...standards, ...(choices['volume-tiers'] ?? [])],
  };
}
