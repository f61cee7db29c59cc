import { describe, expect, it } from 'vitest';
import { aScheduleContent, anOpenDeal, aTerm, CANARY } from '../shareable/open-deal.fixture.ts';
import { toShareable } from '../shareable/to-shareable.ts';
import { catalogue } from '../terms/catalogue.ts';
import { sampleValues } from '../terms/sample-values.fixture.ts';
import type { FieldValues } from '../terms/stated.ts';
import { defaultExportOptions } from './export-options.ts';
import { readBlock, readDocument } from './document-text.fixture.ts';
import { termsBlocks } from './term-blocks.ts';
import { termSheetDocument } from './term-sheet.ts';

const options = { ...defaultExportOptions, paper: 'A4', createdAt: '2001-02-03T04:05:06Z' } as const;
const schedules = [
  {
    letter: 'A',
    listId: `${CANARY}-list`,
    listName: `${CANARY} list`,
    owner: 'Ada',
    part: { search: `${CANARY} search`, filters: { onlyDoubtful: true }, sort: null },
    frozen: null,
  },
];
const print = (terms: Parameters<typeof anOpenDeal>[0], parts: Parameters<typeof anOpenDeal>[1] = {}) =>
  termSheetDocument(
    toShareable(anOpenDeal(terms, parts), parts.schedules ? [aScheduleContent()] : []),
    options,
  );
const consideration = (fields: FieldValues) => print([aTerm('consideration', fields)]);

describe('termSheetDocument', () => {
  it('opens with a cover that says what the paper is', () => {
    const document = print([aTerm('territory', {}, { state: 'agreed' }), aTerm('term', {})]);
    expect(readDocument(document)).toContain(
      'Without prejudice – subject to contract\nPatent licence: Ada and Bea\nTerm sheet\nAda \nBea 贝亚',
    );
    expect(readDocument(document)).toContain(
      'Round: 2, draft\nDate: 3 February 2001\nProposed by: Ada\nTerms: 2, of which 1 agreed, 1 open\nCopy: Counterpart copy',
    );
    expect(document).toMatchObject({
      author: 'Parley',
      language: 'en-GB',
      paper: 'A4',
      createdAt: options.createdAt,
      watermark: 'DRAFT',
    });
  });

  it('bears no draft mark once the round is sent', () => {
    expect(print([], { status: 'sent' }).watermark).toBeNull();
    expect(readDocument(print([], { status: 'sent' }))).not.toContain('draft');
  });

  it('numbers terms through, under the parts of a sheet, with state and binding', () => {
    const headings = print([
      aTerm('territory', {}),
      aTerm('confidentiality', {}, { binding: true, state: 'proposed-by-b' }),
      aTerm('term', {}),
    ]).blocks.filter((block) => block.kind === 'heading');
    expect(headings.map(readBlock)).toEqual([
      'Scope and term',
      '1 Territory (Open)',
      '2 Term (Open)',
      'Legal',
      '3 Confidentiality (Proposed by Bea, binding)',
    ]);
  });

  it('shows a gap as something to be agreed', () => {
    const text = readDocument(print([aTerm('territory', {})]));
    expect(text).toContain('Territory: [to be agreed].');
    expect(text).not.toContain('missing');
    const rule = { grounds: { basis: 'stated', value: ['non-payment'] } } as const;
    const late = { form: { basis: 'stated', value: 'yearly' } } as const;
    expect(readDocument(print([aTerm('termination', rule), aTerm('late-interest', late)]))).not.toMatch(
      / to be agreed\]/,
    );
  });

  it.each(catalogue.map((term) => [term.key, term] as const))(
    'names each gap of "%s" so that it reads in any sentence',
    (key, term) => {
      for (const field of Object.values(term.fields)) {
        const label = /^\p{Lu}{2}/u.test(field.label)
          ? field.label
          : field.label.charAt(0).toLowerCase() + field.label.slice(1);
        const prose = [
          {
            role: 'body' as const,
            text: [{ text: 'It is ' }, { text: `[${label}]`, mark: 'missing' as const }],
          },
        ];
        const terms = toShareable(anOpenDeal([aTerm(key, {})]), []).terms.map((each) => ({ ...each, prose }));
        const [, , block] = termsBlocks(terms, {
          copy: 'counterpart',
          names: { A: 'Ada', B: 'Bea' },
          numbering: 'through',
        });
        expect(block && readBlock(block)).toBe(`It is [to be agreed: ${label}]`);
      }
    },
  );

  it('leaves countries out of a table of regions that lists none, and says nothing of the region that has none', () => {
    const lines = (countries: readonly string[]) => ({
      place: { basis: 'stated' as const, value: 'first-sale' },
      regions: {
        basis: 'stated' as const,
        value: {
          lines: [
            { region: 'China', countries, percent: '70' },
            { region: 'Elsewhere', countries: [], percent: '100' },
          ],
        },
      },
    });
    expect(readDocument(print([aTerm('geography', lines(['CN']))]))).toContain('Elsewhere |  | 100');
    expect(readDocument(print([aTerm('geography', lines([]))]))).toContain('\nElsewhere | 100');
  });

  it.each(catalogue.map((term) => [term.key, term] as const))(
    'prints the term "%s" when it is on and not when it is off',
    (key, term) => {
      const others = catalogue.filter((entry) => entry.key !== key).map((entry) => aTerm(entry.key, {}));
      const on = readDocument(print([...others, aTerm(key, sampleValues(term, 'stated'))]));
      expect(on).toMatch(new RegExp(`^\\d+ ${term.label} \\(Open\\)$`, 'm'));
      expect(readDocument(print(others))).not.toMatch(new RegExp(`^\\d+ ${term.label} `, 'm'));
    },
  );

  it('explains the marks that it uses and no others', () => {
    const fields = {
      forms: { basis: 'stated', value: ['up-front'] },
      upFront: { basis: 'illustrative', value: { amount: '5', currency: 'EUR' } },
    } as const;
    expect(readDocument(consideration(fields))).toMatch(/EUR 5 \(illustrative\)[^]*/);
    expect(readDocument(consideration(fields))).toContain('Marks. illustrative: only shows');
    expect(readDocument(consideration(fields))).not.toContain('undisclosed:');
    expect(readDocument(consideration({}))).not.toContain('Marks.');
  });

  it('sets several instalments as a calendar and does not say them twice', () => {
    const instalments = {
      currency: 'EUR',
      instalments: [
        { due: '2018-01-31', amount: '10' },
        { due: '2019-01-31', amount: '20.5' },
      ],
    };
    const text = readDocument(
      consideration({
        forms: { basis: 'stated', value: ['instalments'] },
        payer: { basis: 'stated', value: 'B' },
        instalments: { basis: 'illustrative', value: instalments },
      }),
    );
    expect(text).toContain('Bea pays in instalments: the dated amounts of Table 1 (illustrative).');
    expect(text).toContain(
      'Table 1: Instalments (illustrative)\nNo. | Due | Amount (EUR)\n1 | 31 January 2018 | 10 (illustrative)\n2 | 31 January 2019 | 20.5 (illustrative)\n | Total | 30.5 (illustrative)',
    );
    const [terms = ''] = text.split('Payment calendar');
    expect(terms.match(/31 January 2018/g)).toHaveLength(1);
  });

  it('leaves a single instalment to the prose', () => {
    const instalments = { currency: 'EUR', instalments: [{ due: '2018-01-31', amount: '10' }] };
    const text = readDocument(
      consideration({
        forms: { basis: 'stated', value: ['instalments'] },
        instalments: { basis: 'stated', value: instalments },
      }),
    );
    expect(text).toContain('EUR 10 on 31 January 2018');
    expect(text).not.toContain('Table 1');
  });

  it('sets several rates as a table of the columns that say something', () => {
    const line = {
      standard: null,
      product: 'handsets',
      region: null,
      rate: { basis: 'percent', percent: '1.5' },
      baseFloor: null,
      baseCap: '400',
      unitFloor: null,
      unitCap: null,
      tiers: null,
    };
    const second = {
      ...line,
      product: 'cars',
      rate: { basis: 'per-unit', amount: '3' },
      baseCap: null,
      tiers: {
        mode: 'cliff',
        steps: [
          { above: '1000', rate: '4' },
          { above: '5000', rate: '2' },
        ],
      },
    };
    const royalty = { currency: 'USD', lines: [line, second], annualCap: '9000', annualMinimum: null };
    const text = readDocument(
      print([
        aTerm('rate', {
          royaltyA: { basis: 'stated', value: royalty },
          royaltyB: { basis: 'stated', value: royalty },
        }),
      ]),
    );
    expect(text).toContain('Ada pays a running royalty on its sales: the rates of Table 1.');
    expect(text).toContain('Bea pays a running royalty on its sales: the rates of Table 2.');
    expect(text).toContain('Table 2: Running royalty of Bea');
    expect(text).toContain(
      'Product | Rate | Price cap (USD) | Volume tiers\nhandsets | 1.5 % of the royalty base | 400 | none\ncars | USD 3 per unit | none | USD 4 beyond 1,000 units a year; USD 2 beyond 5,000 units a year; the rate reached applies to all units of the year\nCap per year, all lines: USD 9,000',
    );
  });

  it('prints a schedule on landscape pages with counts by level, rows and rejects', () => {
    const document = print([], { schedules });
    const text = readDocument(document);
    expect(text).toContain('Schedule A: patents of Ada');
    expect(text).toContain(
      'Publications: 1\nFamilies by the list’s family id: 12,345\nRows without publication number: 0\nRows with an unreadable number: 1',
    );
    expect(text).toContain('F1 | EP00123456 | EP1234567B1 | EP | A receiver | 2000-05-06 | TS 25.211');
    expect(text).toContain(
      'not stated | EP00123456 | not stated | EP | not stated | not stated | not stated',
    );
    expect(text).toContain(
      'Row of the list | What became of it\n7 | A number, or the whole row, could not be read.',
    );
    const lines = document.blocks.find((block) => block.kind === 'table' && block.anchor === 'lines-a');
    expect(lines).toMatchObject({
      counted: 'lines',
      orientation: 'landscape',
      density: 'compact',
    });
  });

  it('contradicts none of its lines: what has no publication number is counted apart and listed by application', () => {
    const content = {
      ...aScheduleContent(),
      rejects: [1, 2, 3].map((row) => ({ row, cause: row < 3 ? 'excluded' : 'unresolved' }) as const),
    };
    const text = readDocument(
      termSheetDocument(toShareable(anOpenDeal([], { schedules }), [content]), options),
    );
    expect(text).toContain('Rows without publication number: 2\nRows with an unreadable number: 1');
    expect(text).toContain('2 | No publication number. Listed by its application, where one is given.');
    expect(text).not.toContain('not taken over');
  });

  it('holds no canary anywhere', () => {
    const all = catalogue.map((term) => aTerm(term.key, sampleValues(term, 'stated')));
    expect(JSON.stringify(print(all, { schedules }))).not.toContain(CANARY);
  });
});
