import { amountWords } from '../../domain/precedents/amount-words.ts';
import { directionWords, kindWords } from '../../domain/precedents/choice-words.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import type { Fact } from '../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';

/** What is searched of an entry, the more telling first, with how much a word found there counts. */
export const searchedTexts = {
  name: { weight: 8, of: ({ precedent: { id, title } }) => [title, id] },
  parties: {
    weight: 6,
    of: ({ precedent }) =>
      precedent.parties.flatMap(({ name, companies, role }) => [name, ...companies, role]),
  },
  summary: {
    weight: 3,
    of: ({ precedent: entry }) => [
      entry.summary,
      kindWords[entry.kind],
      directionWords[entry.direction],
      ...entry.standards,
      ...entry.standardClasses,
      entry.productScope,
      ...entry.productClasses,
      entry.territory,
      entry.dispute,
      entry.forum,
      entry.outcome,
      entry.announced,
      entry.effective,
      entry.expires,
      ...entry.structure.map((part) => part.replaceAll('-', ' ')),
    ],
  },
  facts: { weight: 2, of: ({ precedent }) => precedent.facts.flatMap(textsOfFact) },
  notes: { weight: 4, of: ({ notes }) => notes.map(({ note }) => note) },
  doubts: {
    weight: 2,
    of: ({ precedent }) => [
      ...precedent.doubts,
      ...precedent.corrections.flatMap(({ error, record }) => [error, record]),
    ],
  },
  sources: {
    weight: 1,
    of: ({ precedent }) => precedent.sources.flatMap(({ title, publisher }) => [title, publisher]),
  },
  terms: {
    weight: 1,
    of: ({ precedent }) => {
      const keys = new Set(precedent.facts.flatMap(({ terms }) => Object.keys(terms)));
      return [...keys].map((key) => findTerm(key)?.label ?? null);
    },
  },
  // an amount is read with commas and may be looked for without
  digits: { weight: 1, of: ({ precedent }) => precedent.facts.map(({ amount }) => amount?.amount ?? null) },
} as const satisfies Readonly<Record<string, SearchedText>>;

interface SearchedText {
  readonly weight: number;
  readonly of: (known: KnownPrecedent) => readonly (string | null)[];
}

function textsOfFact({ statement, amount, note, primary }: Fact): readonly (string | null)[] {
  return [statement, amount && amountWords(amount), note, primary];
}
