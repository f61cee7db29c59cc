import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Precedent } from '../../domain/precedents/precedent.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { builtInPrecedents } from './precedents.ts';

/** The research that the library is made from lies beside the checkout; where it does not, only the comparison with it is skipped. */
const research = path.join(import.meta.dirname, '../../../shared/precedents.yaml');
const hasResearch = existsSync(research);

type Raw = Readonly<Record<string, unknown>>;
interface RawEntry extends Raw {
  readonly id: string;
  readonly parties: readonly Raw[];
  readonly standards: readonly string[];
  readonly doubts: readonly string[];
  readonly structure: readonly string[];
  readonly consideration: readonly Raw[];
  readonly facts: readonly (Raw & { readonly supports: readonly string[] })[];
  readonly verification: Raw;
}
interface Research {
  readonly meta: { readonly compiled_on: string };
  readonly entries: readonly RawEntry[];
  readonly sources: Readonly<Record<string, Raw>>;
}

const hyphens = (words: unknown) => String(words).replaceAll('_', '-');
const decimal = (value: unknown) => (typeof value === 'number' ? String(value) : null);
const camel = (word: string) => word.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The entry as the research has it, in the shape of the library but for the typed values, which are ours. */
function expected(entry: RawEntry, { meta, sources }: Research) {
  const shared = (fact: Raw) => ({
    evidence: hyphens(fact['evidence']),
    confirmed: fact['confirmed'],
    primary: fact['primary'] ?? null,
    note: fact['note'] ?? null,
    sourceIds: fact['sources'],
  });
  const considerations = entry.consideration.map((fact) => ({
    ...shared(fact),
    statement: fact['what'],
    supports: [],
    amount: {
      amount: decimal(fact['amount']),
      amountMax: decimal(fact['amount_max']),
      currency: fact['currency'],
      unit: hyphens(fact['unit']),
    },
  }));
  const facts = entry.facts.map((fact) => ({
    ...shared(fact),
    statement: fact['statement'],
    supports: fact.supports.map(camel),
    amount: null,
  }));
  const cited = [...considerations, ...facts].flatMap((fact) => fact.sourceIds as readonly string[]);
  return {
    ...Object.fromEntries(
      [
        'id',
        'title',
        'summary',
        'announced',
        'effective',
        'expires',
        'territory',
        'dispute',
        'forum',
        'outcome',
        'standards',
      ].map((key) => [key, entry[key]]),
    ),
    // the research speaks of the story it started from, which no reader of the library knows
    doubts: entry.doubts.map((doubt) => doubt.replace(/^The seed's /, '')),
    kind: hyphens(entry['kind']),
    parties: entry.parties,
    termYears: decimal(entry['term_years']),
    direction: hyphens(entry['direction']),
    productScope: entry['product_scope'],
    structure: entry.structure.map(hyphens),
    asOf: meta.compiled_on,
    facts: [...considerations, ...facts],
    sources: [...new Set(cited)].map((id) => {
      const { url, kind, ...rest } = sources[id] ?? {};
      return { id, ...rest, address: url, kind: hyphens(kind) };
    }),
  };
}

function withoutTypedValues({ facts, parties, ...entry }: Precedent) {
  return {
    ...entry,
    parties: parties.map(({ side: _, ...party }) => party),
    facts: facts.map(({ terms: _, ...fact }) => fact),
  };
}

describe.skipIf(!hasResearch)(
  'the library beside the research (skipped where ../shared/precedents.yaml is not there)',
  () => {
    const file = hasResearch ? (parse(readFileSync(research, 'utf8')) as Research) : null;

    it.each(builtInPrecedents())('$id says all that the research says, and nothing else', (precedent) => {
      const entry = file?.entries.find(({ id }) => id === precedent.id);
      if (!file || !entry) throw new Error('the research has no such entry');
      expect(withoutTypedValues(precedent)).toEqual(expected(entry, file));
      const count = (facts: Precedent['facts']) => [
        facts.length,
        facts.filter((fact) => fact.confirmed).length,
      ];
      const withAmount = precedent.facts.filter(
        (fact) => fact.amount !== null && fact.amount.amount !== null,
      );
      expect([...count(precedent.facts), ...count(withAmount)]).toEqual(
        ['statements', 'confirmed', 'amounts', 'amounts_confirmed'].map((key) => entry.verification[key]),
      );
    });
  },
);

describe('the built-in precedents', () => {
  const byId = new Map(builtInPrecedents().map((entry) => [entry.id, entry]));
  const valueOf = (id: string, term: string, field: string) =>
    byId.get(id)?.facts.flatMap((fact) => fact.terms[term]?.[field] ?? []);

  it('are read oldest first', () => {
    expect([...byId.keys()]).toEqual(['microsoft-samsung-2011', 'nokia-apple-2017']);
  });

  it.each([
    [
      'nokia-apple-2017',
      'consideration',
      'upFront',
      { basis: 'stated', value: { amount: '1700000000', currency: 'EUR' } },
    ],
    ['nokia-apple-2017', 'rate', 'royaltyB', { basis: 'undisclosed' }],
    ['nokia-apple-2017', 'term', 'until', { basis: 'stated', value: '2023-12-31' }],
    ['nokia-apple-2017', 'grant-direction', 'direction', { basis: 'stated', value: 'a-to-b' }],
    ['microsoft-samsung-2011', 'term', 'length', { basis: 'stated', value: { count: 7, unit: 'years' } }],
    ['microsoft-samsung-2011', 'grant-direction', 'direction', { basis: 'stated', value: 'cross' }],
    // inferred from the fiscal years, as its note says
    ['microsoft-samsung-2011', 'effective-date', 'effective', { basis: 'estimated', value: '2011-07-01' }],
    ['microsoft-samsung-2011', 'territory', 'territory', { basis: 'undisclosed' }],
  ])('%s: %s, %s is one typed value', (id, term, field, value) => {
    expect(valueOf(id, term, field)).toEqual([value]);
  });

  it('type an amount only as the very amount that was published', () => {
    for (const fact of [...byId.values()].flatMap((entry) => entry.facts)) {
      for (const [key, values] of Object.entries(fact.terms)) {
        for (const [field, value] of Object.entries(values)) {
          if (findTerm(key)?.fields[field]?.kind !== 'money' || value.basis === 'undisclosed') continue;
          expect(value.value).toEqual({ amount: fact.amount?.amount, currency: fact.amount?.currency });
        }
      }
    }
  });

  it('keep every digit of the one year of Samsung and Microsoft that is public, and warn of its misuse', () => {
    const samsung = byId.get('microsoft-samsung-2011');
    expect(samsung?.facts.map((fact) => fact.amount?.amount)).toContain('1041642161.25');
    expect(samsung?.doubts.join(' ')).toContain('years 1 and 3-7 are not public');
  });

  it('do not present the unverified as known', () => {
    expect(byId.get('microsoft-samsung-2011')?.facts.filter((fact) => !fact.confirmed)).toMatchObject([
      {
        statement: 'Licensed territory was not in the material seen.',
        primary: expect.stringContaining('S.D.N.Y. 2014'),
      },
    ]);
  });
});
