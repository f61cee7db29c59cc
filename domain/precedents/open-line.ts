import { findTerm } from '../terms/catalogue.ts';
import { formatValue } from '../terms/prose.ts';
import type { summaryFields } from './fact.ts';
import type { Precedent } from './precedent.ts';
import { sideNames } from './statements.ts';

type SummaryField = (typeof summaryFields)[number];

/** Where the values of a line of the summary stand among those of the terms, the more telling field first. */
const typedAs: Readonly<Partial<Record<SummaryField, readonly (readonly [string, string])[]>>> = {
  announced: [['effective-date', 'announced']],
  effective: [['effective-date', 'effective']],
  expires: [['term', 'until']],
  termYears: [
    ['term', 'length'],
    ['term', 'form'],
  ],
  territory: [['territory', 'territory']],
};

/**
 * What a line of the summary says that the entry leaves empty: a typed value with its marks, "undisclosed" where it is
 * known that nobody published it, or else "not stated".
 */
export function openLine(precedent: Precedent, line: SummaryField): string {
  const [first, ...others] = (typedAs[line] ?? []).map(([key, field]) => typedWords(precedent, key, field));
  if (first) return first;
  const isSecret = precedent.facts.some(
    ({ supports, evidence }) => supports.includes(line) && evidence === 'undisclosed',
  );
  return isSecret ? 'undisclosed' : (others.find((words) => words !== null) ?? 'not stated');
}

function typedWords(precedent: Precedent, key: string, field: string): string | null {
  const definition = findTerm(key)?.fields[field];
  const told = precedent.facts.flatMap(({ terms, confirmed }) => {
    const stated = terms[key]?.[field];
    return stated ? [{ stated, confirmed }] : [];
  });
  const [best] = told.toSorted((one, other) => Number(other.confirmed) - Number(one.confirmed));
  if (!best || !definition) return null;
  const { stated, confirmed } = best;
  if (stated.basis === 'undisclosed') return 'undisclosed';
  const marks = [stated.basis !== 'stated' && stated.basis, !confirmed && 'unverified'].filter(Boolean);
  const words = formatValue(definition, stated.value, sideNames(precedent));
  return marks.length > 0 ? `${words} (${marks.join(', ')})` : words;
}
