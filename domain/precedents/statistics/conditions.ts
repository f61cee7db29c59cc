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
 * By term, or by term and field with a space between, what else is said that a figure of it depends on, in words. A limit
 * is one of the standards that it is for, and one of a category of products of that category, which nothing but the
 * statement tells.
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
  const { 'late-interest': interest = [] } = choices;
  const isCompound =
    /\bcompound/i.test(statement ?? '') && saidIn(terms, 'late-interest', 'compounding').length === 0;
  const isOverall = saidIn(terms, CAPS, 'per')[0] === 'enterprise';
  return {
    ...choices,
    ...paymentConditions(terms),
    'late-interest': isCompound ? [...interest, 'compound'] : interest,
    [CAPS]: [...standards, ...(choices[CAPS] ?? []), ...(isOverall || statement === null ? [] : [statement])],
    'price-limits': standards,
    'volume-tiers': [...standards, ...(choices['volume-tiers'] ?? [])],
  };
}

const ROYALTY = 'running-royalty';

/** Whether a payment is all that is paid: a first part of several says nothing of the price of the whole. */
function paymentConditions(terms: Terms): Readonly<Record<string, readonly string[]>> {
  const [forms] = saidIn(terms, 'consideration', 'forms');
  if (!Array.isArray(forms)) return {};
  const isAlone = forms.length === 1 && saidIn(terms, 'release', 'payment').length === 0;
  const alone = [isAlone ? WHOLE : 'one of several payments'];
  return {
    'consideration upFront': alone,
    'consideration instalments': alone,
    'consideration total': [forms.includes(ROYALTY) ? 'beside a running royalty' : WHOLE],
  };
}

const WHOLE = 'the whole price';
