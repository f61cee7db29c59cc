import { describe, expect, it } from 'vitest';
import { isPercentUnit, standingWords } from '../../domain/precedents/amount.ts';
import { checkPrecedent } from '../../domain/precedents/check-precedent.ts';
import { summarisePrecedent } from '../../domain/precedents/summarise.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { builtInPrecedents } from './precedents.ts';

const library = builtInPrecedents();
const byId = new Map(library.map((entry) => [entry.id, entry]));
const facts = library.flatMap((entry) => entry.facts.map((fact) => ({ entry, fact })));

describe('the built-in precedents', () => {
  it('are good by every check, and read as it reads them', () => {
    expect(library.map((entry) => checkPrecedent(entry))).toEqual(
      library.map((value) => ({ ok: true, value })),
    );
  });

  it('are read oldest first, those without a date last', () => {
    const dates = library.map(({ announced }) => announced ?? '9999');
    expect(dates).toEqual(dates.toSorted((one, other) => one.localeCompare(other)));
  });

  it('hang together by entries that there are, each told once', () => {
    for (const { id, related } of library) {
      const others = related.map((entry) => entry.id);
      expect(others.filter((other) => other === id || !byId.has(other))).toEqual([]);
      expect(new Set(others).size).toBe(others.length);
    }
  });

  it('describe a source of one id in one way', () => {
    const known = new Map<string, string>();
    for (const source of library.flatMap((entry) => entry.sources)) {
      const text = JSON.stringify(source);
      expect(known.get(source.id) ?? text).toBe(text);
      known.set(source.id, text);
    }
  });

  it('rest on a source wherever they are said to be confirmed', () => {
    const bare = facts.filter(({ fact }) => fact.confirmed && fact.sourceIds.length === 0);
    expect(bare.map(({ entry, fact }) => `${entry.id} ${fact.id}`)).toEqual([]);
  });

  it('leave no amount without a currency but a percentage, a count, or one whose currency is in doubt', () => {
    const without = facts.filter(
      ({ fact: { amount } }) => amount !== null && amount.amount !== null && amount.currency === null,
    );
    const unsaid = without.filter(
      ({ fact: { amount }, entry }) =>
        !(amount && (isPercentUnit(amount.unit) || amount.unit === 'units')) &&
        !entry.doubts.some((doubt) => doubt.includes('currency')),
    );
    expect(unsaid.map(({ entry, fact }) => `${entry.id} ${fact.id}`)).toEqual([]);
  });

  it('type a sum of money only as the very amount that was published', () => {
    for (const { fact } of facts) {
      for (const [key, values] of Object.entries(fact.terms)) {
        for (const [field, value] of Object.entries(values)) {
          if (findTerm(key)?.fields[field]?.kind !== 'money' || value.basis === 'undisclosed') continue;
          expect(value.value).toEqual({ amount: fact.amount?.amount, currency: fact.amount?.currency });
        }
      }
    }
  });

  it('show a figure at a glance that is unverified, set aside or no price by itself only as such', () => {
    const unsure = library.filter(
      ({ facts: own }) => !own.some(({ confirmed, amount }) => confirmed && amount?.standing === 'term'),
    );
    const headlines = unsure.flatMap((precedent) => {
      const known = { precedent, origin: 'built-in' as const, isConfidential: false, notes: [], related: [] };
      return summarisePrecedent(known).headline ?? [];
    });
    expect(headlines).not.toEqual([]);
    const isMarked = (headline: string) =>
      [', unverified', `, ${standingWords.superseded}`, `, ${standingWords.context}`].some((mark) =>
        headline.endsWith(mark),
      );
    expect(headlines.filter((headline) => !isMarked(headline))).toEqual([]);
  });
});

describe('what the story that is often told gets wrong', () => {
  it('is put right: patents, not licences, were bought from Microsoft', () => {
    const [correction] = byId.get('microsoft-xiaomi-2016')?.corrections ?? [];
    expect(correction?.error).toContain('1,500 licences');
    expect(correction?.record).toContain('about 1,500 patents');
  });

  it('is put right: one year of Samsung and Microsoft is public, with every digit', () => {
    const samsung = byId.get('microsoft-samsung-2011');
    const year = samsung?.facts.filter(({ amount }) => amount?.amount === '1041642161.25');
    expect(year).toMatchObject([{ amount: { currency: 'USD', when: '2012-07-01/2013-06-30' } }]);
    expect(samsung?.corrections[0]?.record).toContain('USD 1,041,642,161.25');
    expect(samsung?.corrections[0]?.record).toContain('Years 1 and 3 to 7 are not public');
  });
});

describe('typed values', () => {
  const valueOf = (id: string, term: string, field: string) =>
    byId.get(id)?.facts.flatMap((fact) => fact.terms[term]?.[field] ?? []);

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
});
