import { isMoneyUnit, type Amount } from '../../../../domain/precedents/amount.ts';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import { isOfMoney } from '../../../../domain/precedents/figure-issues.ts';
import type { CorrectionOfFact } from '../../../../domain/precedents/known-precedent.ts';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import type { Source } from '../../../../domain/precedents/source.ts';
import { findTerm } from '../../../../domain/terms/catalogue.ts';
import { filledIn } from '../../../ui/fields/field-drafts.ts';

/** An entry as its form begins: two parties and nothing said yet. */
export function emptyPrecedent(today: string): Precedent {
  return {
    id: '',
    kind: 'bilateral-deal',
    title: '',
    summary: '',
    parties: [
      { side: 'A', name: '', role: '', companies: [] },
      { side: 'B', name: '', role: '', companies: [] },
    ],
    announced: null,
    effective: null,
    expires: null,
    termYears: null,
    standards: [],
    standardClasses: [],
    direction: 'unknown',
    territory: null,
    productScope: null,
    productClasses: [],
    structure: [],
    dispute: null,
    forum: null,
    outcome: null,
    asOf: today,
    facts: [],
    doubts: [],
    corrections: [],
    related: [],
    sources: [],
  };
}

export function emptyFact(facts: readonly Fact[], sources: readonly Source[]): Fact {
  return {
    id: freeId('f', facts),
    terms: {},
    statement: '',
    amount: null,
    supports: [],
    evidence: 'disclosed',
    confirmed: true,
    primary: null,
    note: null,
    // most entries of one's own rest on one document
    sourceIds: sources.length === 1 ? sources.map(({ id }) => id) : [],
  };
}

export function emptySource(sources: readonly Source[]): Source {
  return { id: freeId('s', sources), title: '', publisher: '', date: null, address: null, kind: 'document' };
}

/** "f3" where f1 and f2 are taken: ids are given once and never renamed. */
function freeId(letter: string, taken: readonly { readonly id: string }[]): string {
  const numbers = taken.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(1)) || 0 : 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}

/** An id as entries have them, made of a title: "Foo – Bar licence (2024)" -> "foo-bar-licence-2024". */
export function idFromTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
}

/** What of a form is saved of a fact: values, without those that are still blank. */
export function asWritten<T extends Pick<CorrectionOfFact, 'terms' | 'amount'>>(fact: T): T {
  const terms = Object.entries(fact.terms).map(([key, values]) => {
    const term = findTerm(key);
    return [key, term ? filledIn(term, values) : values] as const;
  });
  return {
    ...fact,
    amount: fact.amount && withoutIdleCurrency(fact.amount),
    terms: Object.fromEntries(terms),
  };
}

/** A currency that was named before the amount became a percentage or a count names nothing. */
function withoutIdleCurrency(amount: Amount): Amount {
  const needsCurrency = isMoneyUnit(amount.unit) || isOfMoney(amount);
  return needsCurrency ? amount : { ...amount, currency: null };
}

/** An entry without one of its cautions: what is often misread of it names cautions by their place. */
export function withoutDoubt(
  { doubts, corrections }: Pick<Precedent, 'doubts' | 'corrections'>,
  index: number,
): Pick<Precedent, 'doubts' | 'corrections'> {
  const moved = (doubt: number | null): number | null => {
    if (doubt === null || doubt === index) return null;
    return doubt > index ? doubt - 1 : doubt;
  };
  return {
    doubts: doubts.filter((_, at) => at !== index),
    corrections: corrections.map((correction) => ({ ...correction, doubt: moved(correction.doubt) })),
  };
}

/** The same of an entry, and without sources that say nothing and that no fact cites. */
export function entryAsWritten(draft: Precedent): Precedent {
  const cited = new Set(draft.facts.flatMap(({ sourceIds }) => sourceIds));
  const isBlank = ({ id, title, address }: Source): boolean => !cited.has(id) && !title.trim() && !address;
  return {
    ...draft,
    facts: draft.facts.map(asWritten),
    sources: draft.sources.filter((source) => !isBlank(source)),
  };
}
