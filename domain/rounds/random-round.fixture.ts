import fc from 'fast-check';
import type { RoundTerm, Schedule } from '../deals/deal.ts';
import { catalogue } from '../terms/catalogue.ts';
import { samples } from '../terms/sample-values.fixture.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { Field, TermDefinition } from '../terms/term.ts';
import type { ComparedRound } from './diff-rounds.ts';

/** Other values than the sample, where a kind has them ready. */
const others: { readonly [kind: string]: (field: Field) => readonly unknown[] } = {
  choice: (field) => field.options?.map((option) => option.value) ?? [],
  money: () => [
    { amount: '7', currency: 'USD' },
    { amount: '900000.25', currency: 'EUR' },
  ],
  percent: () => ['0', '12.5'],
  date: () => ['2026-12-31'],
  duration: () => [{ count: 30, unit: 'days' }],
  'yes-no': () => [false],
  territory: () => [{ scope: 'worldwide', countries: [] }],
  text: () => ['other words, 其他文字'],
  products: () => [['base stations']],
};

function anyStated(field: Field): fc.Arbitrary<Stated<unknown>> {
  const values = [samples[field.kind](field), ...(others[field.kind]?.(field) ?? [])];
  const known = fc.record({
    basis: fc.constantFrom('stated' as const, 'illustrative' as const, 'estimated' as const),
    value: fc.constantFrom(...values),
  });
  return fc.oneof({ weight: 9, arbitrary: known }, fc.constant({ basis: 'undisclosed' as const }));
}

function anyFields(definition: TermDefinition): fc.Arbitrary<FieldValues> {
  const model = Object.fromEntries(
    Object.entries(definition.fields).map(([key, field]) => [key, anyStated(field)]),
  );
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<FieldValues>; // a key that is left out is absent
}

const anyWritten: fc.Arbitrary<RoundTerm['written']> = fc.record({
  paragraphs: fc.array(
    fc.record({
      role: fc.constantFrom('body' as const, 'bullet' as const),
      runs: fc.array(
        fc.record(
          {
            text: fc.constantFrom('USD 5 on 5 July 2017', ' and ', 'the Net Selling Price'),
            bold: fc.constant(true as const),
          },
          { requiredKeys: ['text'] },
        ),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
  generated: fc.constant(''),
  clauseId: fc.constant(null),
});

const anyRest = {
  state: fc.constantFrom('open' as const, 'agreed' as const, 'proposed-by-a' as const),
  binding: fc.boolean(),
  written: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, anyWritten),
};

function anyTerm(definition: TermDefinition): fc.Arbitrary<RoundTerm> {
  return fc.record({
    key: fc.constant(definition.key),
    ...anyRest,
    fields: anyFields(definition),
    custom: fc.constant(null),
  });
}

const anyCustomTerm: fc.Arbitrary<RoundTerm> = fc
  .tuple(fc.constantFrom('text' as const, 'percent' as const), fc.boolean(), fc.record(anyRest))
  .map(([kind, isMoney, rest]) => ({
    key: 'custom-1',
    ...rest,
    fields: { first: { basis: 'stated', value: kind === 'text' ? 'words' : '5' } },
    custom: {
      label: isMoney ? 'Own term' : 'Term of our own',
      section: isMoney ? 'money' : 'legal',
      fields: [{ key: 'first', label: 'First', kind }],
    },
  }));

const anySchedules: fc.Arbitrary<Schedule[]> = fc.uniqueArray(
  fc.record({
    letter: fc.constantFrom('A', 'B', 'C'),
    listId: fc.constantFrom('list-1', 'list-2'),
    listName: fc.constantFrom('Ours', 'Theirs'),
    owner: fc.constant('Alpha'),
    part: fc.constantFrom(null, { search: 'handover', filters: {}, sort: null }),
    frozen: fc.constantFrom(
      null,
      { lineCount: 3, linesSha256: '3'.repeat(64) },
      { lineCount: 4, linesSha256: '4'.repeat(64) },
    ),
  }),
  { selector: ({ letter }) => letter },
);

/** Some terms of the catalogue with any values, some written by hand, perhaps a term of one's own, and schedules. */
export const anyRound: fc.Arbitrary<ComparedRound> = fc
  .subarray([...catalogue], { maxLength: 8 })
  .chain((terms) =>
    fc.record({
      terms: fc
        .tuple(...terms.map(anyTerm), fc.option(anyCustomTerm))
        .map((all) => all.filter((term) => term !== null)),
      schedules: anySchedules,
    }),
  );
