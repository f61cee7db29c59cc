import { describe, expect, it } from 'vitest';
import { anOpenDeal, aScheduleContent, aTerm } from '../shareable/open-deal.fixture.ts';
import { toShareable } from '../shareable/to-shareable.ts';
import { catalogue } from '../terms/catalogue.ts';
import { sampleValues } from '../terms/sample-values.fixture.ts';
import type { FieldValues } from '../terms/stated.ts';
import { readDocument } from './document-text.fixture.ts';
import { defaultExportOptions, figureStyles, type FigureStyle } from './export-options.ts';
import { redlineDocument } from './redline/redline-document.ts';
import { termSheetDocument } from './term-sheet.ts';

const options = (figures: FigureStyle) => ({
  ...defaultExportOptions,
  createdAt: '2001-02-03T04:05:06Z',
  figures,
});
const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const consideration = (upFront: string): FieldValues => ({
  forms: stated(['up-front', 'instalments', 'running-royalty']),
  payer: stated('B'),
  upFront: stated({ amount: upFront, currency: 'EUR' }),
  upFrontDue: stated('2018-06-01'),
  instalments: stated({
    currency: 'EUR',
    instalments: [
      { due: '2019-01-31', amount: '1000000' },
      { due: '2020-01-31', amount: '2500000.25' },
    ],
  }),
});
const words = 'Paid in all: EUR 1,234,567.89 by 5 July 2017.';
const written = {
  paragraphs: [{ role: 'body' as const, runs: [{ text: words }] }],
  generated: '',
  clauseId: null,
};
const schedules = [{ letter: 'A', listId: 'l', listName: 'l', owner: 'Ada', part: null, frozen: null }];
const rates = {
  royaltyB: stated({
    currency: 'USD',
    annualCap: '12000000',
    annualMinimum: null,
    lines: ['0.75', '1.25'].map((amount, at) => ({
      standard: `standard ${at}`,
      product: null,
      region: null,
      rate: { basis: 'per-unit', amount },
      baseFloor: null,
      baseCap: null,
      unitFloor: null,
      unitCap: null,
      tiers: { mode: 'marginal', steps: [{ above: '10000000', rate: '0.50' }] },
    })),
  }),
};
const roundOf = (upFront = '1250000.50', number = 2) =>
  toShareable(
    anOpenDeal(
      [
        aTerm('consideration', consideration(upFront)),
        aTerm('rate', rates),
        aTerm('late-interest', {}, { written }),
      ],
      { schedules, number },
    ),
    [aScheduleContent()],
  );
const print = (figures: FigureStyle) => readDocument(termSheetDocument(roundOf(), options(figures)));

describe('a sheet in another manner of figures', () => {
  it('follows it in the cover, the prose, the tables, the calendar and the counts', () => {
    const text = print('de-DE');
    expect(text).toContain('Date: 3. Februar 2001');
    expect(text).toContain('up-front amount: EUR 1.250.000,50.\nUp-front payment due: 1. Juni 2018.');
    expect(text).toContain('2 | 31. Januar 2020 | 2.500.000,25');
    expect(text).toContain('Total | 3.500.000,25');
    expect(text).toContain('USD 0,75 per unit | USD 0,50 beyond 10.000.000 units a year');
    expect(text).toContain('Cap per year, all lines: USD 12.000.000');
    expect(text).toContain('31. Januar 2019 | Instalment 1 of 2 | Bea | EUR | 1.000.000');
    expect(text).toContain('Families by the list’s family id: 12.345');
  });

  it('leaves what people wrote as they wrote it', () => {
    for (const style of figureStyles) expect(print(style)).toContain(words);
  });

  it('says how figures are written where a reader could take them for others', () => {
    expect(print('de-DE')).toContain(
      'Figures. 1.250.000,5 is one million two hundred and fifty thousand and a half; 5. Juli 2017 is 5 July 2017.',
    );
    expect(print('en-US')).not.toContain('Figures.');
    expect(print('en-US')).toContain('Up-front payment due: June 1, 2018.');
  });

  it('keeps the round itself as it is', () => {
    const round = roundOf();
    const before = JSON.stringify(round);
    termSheetDocument(round, options('fr-FR'));
    expect(JSON.stringify(round)).toBe(before);
  });

  it('keeps the typed values of its cells', () => {
    const typed = (style: FigureStyle) =>
      termSheetDocument(roundOf(), options(style)).blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flat(2).map(({ value }) => value ?? null) : [],
      );
    expect(typed('zh-CN')).toEqual(typed('en-GB'));
  });

  it('is the same in a redline', () => {
    const redline = redlineDocument(roundOf('1', 1), roundOf('1250000.50'), options('ja-JP'));
    expect(readDocument(redline)).toContain('Held against: Round 1 of 2001年2月3日');
    expect(JSON.stringify(redline.blocks)).toContain(
      '"text":"EUR 1,250,000.50","change":{"kind":"inserted"}',
    );
  });

  it.each(catalogue.map((term) => [term.key, term] as const))('reaches every figure of %s', (key, term) => {
    const round = toShareable(anOpenDeal([aTerm(key, sampleValues(term, 'stated'))]), []);
    const text = readDocument(
      termSheetDocument({ ...round, title: '' }, { ...options('de-DE'), cover: false }),
    ).replace(/^Figures\. .*$/m, '');
    expect(text).not.toMatch(/\d,000\b|\d (January|February|March|May|June|July|October|December)/);
  });
});
