import fc from 'fast-check';
import { amountUnits, isMoneyUnit, isPercentUnit, standings, type Amount } from '../amount.ts';
import { evidenceClasses } from '../evidence.ts';
import { summaryFields, type Fact } from '../fact.ts';
import { directions, precedentKinds, relationKinds } from '../precedent.ts';
import { productClasses, standardClasses } from '../subject-classes.ts';
import type { FileEntry } from './precedent-file.ts';

/** Words as people write them, and as only a test does: signs of lists, quotes, line ends, beginnings of formulas. */
const someWords = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        '=1',
        "'=1",
        "'",
        '-',
        '@x',
        '|',
        ' | ',
        ';',
        ': ',
        '+',
        '\\',
        '"',
        ',',
        '\r\n',
        '\n',
        '{',
        'Ä',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

const orNothing = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const someOf = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 0, maxLength: 3 });
const aDate = fc.constantFrom('2001', '2001-02', '2001-02-28');
const figure = fc.constantFrom('0', '5', '12.50', '0.00225', '99');

const anAmount: fc.Arbitrary<Amount> = fc
  .record({
    amount: orNothing(figure),
    amountMax: fc.constantFrom(null, '100'),
    currency: fc.constantFrom('EUR', 'USD'),
    unit: fc.constantFrom(...amountUnits),
    standing: fc.constantFrom(...standings),
    when: fc.constantFrom(null, '2012', '2012-07-01/2013-06-30'),
    count: orNothing(fc.integer({ min: 1, max: 40 })),
    floor: fc.constantFrom(null, '1'),
    cap: fc.constantFrom(null, '2.5'),
    baseFactor: fc.constantFrom(null, '0.65'),
    baseFloor: fc.constantFrom(null, '0', '12.50'),
    baseCap: fc.constantFrom(null, '12.50', '99'),
    tiers: fc.constantFrom<Amount['tiers']>(
      null,
      [
        { upTo: '100000', rate: '0.20' },
        { upTo: '5000000', rate: '0.1' },
        { upTo: null, rate: '0' },
      ],
      [{ upTo: null, rate: '3' }],
    ),
  })
  .map((amount) => ({
    ...amount,
    amountMax: amount.amount === null ? null : amount.amountMax,
    currency:
      isMoneyUnit(amount.unit) || amount.baseFloor !== null || amount.baseCap !== null
        ? amount.currency
        : null,
    ...(isPercentUnit(amount.unit) ? { floor: null } : {}),
  }));

const someTerms: fc.Arbitrary<Fact['terms']> = fc.constantFrom(
  {},
  { dismissals: {} },
  { dismissals: {}, territory: {} },
  { territory: { territory: { basis: 'undisclosed' as const } }, dismissals: {} },
  {
    consideration: {
      forms: { basis: 'stated' as const, value: ['up-front'] },
      upFront: { basis: 'estimated' as const, value: { amount: '1700000000', currency: 'EUR' } },
    },
  },
);

/** Any entry that is sound: whatever is written of it must be read back to the same. */
export const anyEntry: fc.Arbitrary<FileEntry> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/).filter((id) => !/^round(-\d+)?$/.test(id)),
    kind: fc.constantFrom(...precedentKinds),
    title: someWords,
    summary: someWords,
    parties: fc.array(
      fc.record({
        side: fc.constantFrom('A' as const, 'B' as const, null),
        name: someWords,
        role: someWords,
        companies: fc.array(someWords, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    announced: orNothing(aDate),
    effective: orNothing(aDate),
    expires: orNothing(aDate),
    termYears: orNothing(figure),
    standards: fc.array(someWords, { maxLength: 3 }),
    standardClasses: someOf(standardClasses),
    direction: fc.constantFrom(...directions),
    territory: orNothing(someWords),
    productScope: orNothing(someWords),
    productClasses: someOf(productClasses),
    structure: fc.array(someWords, { maxLength: 3 }),
    dispute: orNothing(someWords),
    forum: orNothing(someWords),
    outcome: orNothing(someWords),
    asOf: fc.constant('2026-11-22'),
    facts: fc.array(
      fc
        .record({
          terms: someTerms,
          statement: someWords,
          amount: orNothing(anAmount),
          supports: someOf(summaryFields),
          evidence: fc.constantFrom(...evidenceClasses),
          confirmed: fc.boolean(),
          primary: orNothing(someWords),
          note: orNothing(someWords),
        })
        .map((fact) => ({ ...fact, amount: fact.evidence === 'undisclosed' ? null : fact.amount })),
      { maxLength: 4 },
    ),
    doubts: fc.array(someWords, { maxLength: 3 }),
    corrections: fc.array(fc.record({ error: someWords, record: someWords }), { maxLength: 2 }),
    related: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('another', 'nokia-apple-2017'),
        kind: fc.constantFrom(...relationKinds),
      }),
      { maxLength: 3, selector: ({ id, kind }) => `${id} ${kind}` },
    ),
    sources: fc.uniqueArray(
      fc.record({
        // half of a pair of surrogates at its end is no text, and no file holds it
        id: someWords
          .map((id) =>
            id
              .slice(0, 50)
              .replace(/[\uD800-\uDBFF]$/, '')
              .trim(),
          )
          .filter((id) => id !== ''),
        title: someWords,
        publisher: someWords,
        date: orNothing(aDate),
        address: orNothing(someWords),
        kind: someWords,
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    confidential: fc.boolean(),
  })
  .map(hungTogether);

type Loose = Omit<FileEntry, 'facts' | 'corrections'> & {
  readonly facts: readonly Omit<Fact, 'id' | 'sourceIds'>[];
  readonly corrections: readonly { readonly error: string; readonly record: string }[];
};

/** The first fact cites all sources, the others the first one; the first correction names a fact and a doubt. */
function hungTogether({ facts, corrections, sources, doubts, ...entry }: Loose): FileEntry {
  const ids = sources.map(({ id }) => id);
  return {
    ...entry,
    doubts,
    facts: facts.map((fact, index) => ({
      ...fact,
      id: `f${index + 1}`,
      sourceIds: index === 0 ? ids : ids.slice(0, 1),
    })),
    sources: facts.length === 0 ? [] : sources,
    corrections: corrections.map((correction, index) => ({
      ...correction,
      factIds: facts.slice(index, 2).map((_, at) => `f${index + at + 1}`),
      doubt: index < doubts.length ? index : null,
    })),
  };
}
