import { describe, expect, it } from 'vitest';
import { linesOfCells } from './grid.fixture.ts';
import { readForecastGrid } from './read-forecast-grid.ts';

const read = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  readForecastGrid(linesOfCells(text), { answers, knownMark: null });
const brief = (text: string, answers?: Readonly<Record<string, string>>) =>
  read(text, answers).rows.map(
    ({ product, region, year, units, price, currency }) =>
      `${product} ${region} ${year}: ${units} x ${currency} ${price}`,
  );
const clean = { problems: [], questions: [] };

describe('a table with a row for each year', () => {
  const long = `Product | Region | Year | Units | ASP | Currency | Source | Note
    Phone | EU | 2026 | 1,200,000 | 310.50 | EUR | Annual report | as sold
    Phone | EU | 2027 | 1,300,000 | 1,310.00 | EUR | our model |
    Tablet | US | FY2027 | 90 | 0 | USD | |`;

  it('is read with its sources and notes', () => {
    expect(read(long)).toMatchObject({ ...clean, form: 'long' });
    expect(read(long).rows[0]).toEqual({
      product: 'Phone',
      region: 'EU',
      standard: null,
      year: 2026,
      units: '1200000',
      price: '310.5',
      currency: 'EUR',
      source: 'Annual report',
      note: 'as sold',
    });
    expect(brief(long).slice(1)).toEqual(['Phone EU 2027: 1300000 x EUR 1310', 'Tablet US 2027: 90 x USD 0']);
  });

  it.each([
    ['a text for units', 'Phone | EU | 2027 | tbd | 9', 2, 'Units', 'This is no number'],
    ['negative units', 'Phone | EU | 2027 | -5 | 9', 2, 'Units', 'Units cannot be below zero'],
    ['units in brackets', 'Phone | EU | 2027 | (5) | 9', 2, 'Units', 'Units cannot be below zero'],
    ['a blank product', ' | EU | 2027 | 5 | 9', 2, 'Product', 'This is blank'],
    ['a total', 'Total | EU | 2027 | 5 | 9', 2, 'Product', 'would count twice'],
    ['no year', 'Phone | EU | later | 5 | 9', 2, 'Year', 'This is no year'],
    ['no price', 'Phone | EU | 2027 | 5 |', 2, null, 'There are units and no price for 2027.'],
    ['nothing', 'Phone | EU | 2027 | |', 2, null, 'There are neither units nor a price for 2027.'],
    [
      'a row twice',
      'Phone | EU | 2027 | 5 | 9\nphone | eu | 2027 | 6 | 9',
      3,
      'Units',
      'stands already in line 2',
    ],
    [
      'a year left out',
      'Phone | EU | 2027 | 5 | 9\nPhone | EU | 2029 | 6 | 9',
      2,
      null,
      '2028 is missing. Write 0',
    ],
    [
      'two styles',
      'Phone | EU | 2027 | 5 | 9.5\nPhone | EU | 2028 | 6 | 9,5',
      3,
      'Price EUR',
      'not written with a decimal point',
    ],
  ])('names %s by line and column', (_what, rows, line, column, message) => {
    const { problems } = read(`Product | Region | Year | Units | Price EUR\n${rows}`, {
      'numbers.4': 'point',
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ line, column, message: expect.stringContaining(message) }),
    );
  });

  it('without the names of its columns is not read', () => {
    expect(read('Phone | EU | 2027 | 5 | 9')).toMatchObject({
      form: null,
      rows: [],
      problems: [{ line: 1, message: expect.stringContaining('No line names the columns') }],
    });
    expect(read('Product | Region | Year | Units\nPhone | EU | 2027 | 5').problems).toMatchObject([
      { line: 1, message: 'There is no column for the price.' },
    ]);
  });

  it('tells which columns have a decimal comma', () => {
    const european = `Product | Region | Year | Units | ASP (EUR)
      Phone | EU | 2026 | 12 | 310.50
      Phone | EU | 2027 | 6.000.000 | 310.50`;
    expect(brief(european)[1]).toBe('Phone EU 2027: 6000000 x EUR 310.5');
    expect(read(european)).toMatchObject({
      ...clean,
      notes: [
        'The figures of "Units" are read with thousands by point and decimals by comma: 6.000.000 is 6,000,000.',
      ],
    });
    expect(read(european.replace('6.000.000', '6,000,000')).notes).toEqual([]);
  });
});

describe('a table with the years across', () => {
  it('has a line of units and a line of prices', () => {
    const wide = `Sales plan of the group
      Model | Market | Metric | 2026 | 2027E | 2028
      Phone | China | Units (thousands) | 1.200,5 | 1.300 | 0
      Phone | China | ASP (CNY) | 1.999,00 | 1.899 | 1.799`;
    expect(read(wide)).toMatchObject({
      ...clean,
      form: 'wide',
      notes: [
        'The names of the columns stand in line 2.',
        'The figures of "Units (thousands)" are counted in thousands.',
        'The figures of the years are read with thousands by point and decimals by comma: 1.200,5 is 1,200.5.',
      ],
    });
    expect(brief(wide)).toEqual([
      'Phone China 2026: 1200500 x CNY 1999',
      'Phone China 2027: 1300000 x CNY 1899',
      'Phone China 2028: 0 x CNY 1799',
    ]);
  });

  it('has units and prices side by side', () => {
    const wide = `Product | Region | Units 2026 | ASP 2026 (USD) | Units 2027 | ASP 2027 (USD)
      Phone | US | 10 | 600 | 20 | 550.25`;
    expect(brief(wide)).toEqual(['Phone US 2026: 10 x USD 600', 'Phone US 2027: 20 x USD 550.25']);
  });

  it('has columns of years that are none of units or prices, which are named', () => {
    const wide = `Product | Region | Units 2026 actual | ASP 2026 (USD) | Revenue 2026 | 2026 growth
      Phone | US | 10 | 600 | 6000 | 3 %`;
    expect(brief(wide)).toEqual(['Phone US 2026: 10 x USD 600']);
    expect(read(wide)).toMatchObject({ ...clean, notes: ['Not read: "Revenue 2026", "2026 growth".'] });
    const blank = 'Product | Region | Price EUR | 2026 forecast\nPhone | EU | 5 | 7\nTablet | EU | 5 |';
    expect(brief(blank)).toEqual(['Phone EU 2026: 7 x EUR 5']);
    expect(read(blank).problems).toMatchObject([{ line: 3, message: 'This line has no figures.' }]);
  });

  it('has one price for all years', () => {
    const wide = `Product | Region | Net price (EUR) | 2026 | 2027
      Phone | EU | 250 | 10 | 20`;
    expect(brief(wide)).toEqual(['Phone EU 2026: 10 x EUR 250', 'Phone EU 2027: 20 x EUR 250']);
  });

  it('names a year that is missing in the middle, and one of which only half is there', () => {
    const gap = `Product | Region | Metric | 2026 | 2027 | 2028
      Phone | US | Units | 1 | | 3
      Phone | US | Price USD | 5 | | 5
      Tablet | US | Units | 1 | 2 | 3
      Tablet | US | Price USD | 5 | | 5
      Tablet | US | Revenue | 5 | | 15`;
    expect(read(gap).problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: 2027 is missing. Write 0 where nothing is sold.',
      '4: There are units and no price for 2027.',
      '6: This names neither units nor a price. Leave such rows out.',
    ]);
  });
});

describe('what can be read in two ways', () => {
  const open = `Product | Region | Year | Units | Price (EUR)
    Phone | EU | 2026 | 1.200 | 310,50
    Phone | EU | 2027 | 1.300 | 299,00`;

  it('is asked by column with both readings, and never guessed', () => {
    const { questions, rows, problems } = read(open);
    expect([rows, problems]).toEqual([[], []]);
    expect(questions).toEqual([
      {
        key: 'numbers.3',
        column: 'Units',
        question: 'Is 1.200 in line 2 written with a thousands mark or with decimals?',
        options: [
          { value: 'point', label: 'Decimal point: 1.200 is 1.2' },
          { value: 'comma', label: 'Decimal comma: 1.200 is 1200' },
        ],
      },
    ]);
    expect(brief(open, { 'numbers.3': 'comma' })[0]).toBe('Phone EU 2026: 1200 x EUR 310.5');
    expect(brief(open, { 'numbers.3': 'point' })[0]).toBe('Phone EU 2026: 1.2 x EUR 310.5');
  });

  it('is a title that counts in thousands', () => {
    const titled = `Sales plan (in thousands)
      Product | Region | Year | Units | Price EUR
      Phone | EU | 2027 | 5 | 9`;
    expect(read(titled).questions).toMatchObject([
      { key: 'scale', options: [{ value: 'yes' }, { value: 'no' }] },
    ]);
    expect(brief(titled, { scale: 'yes' })).toEqual(['Phone EU 2027: 5000 x EUR 9']);
    expect(brief(titled, { scale: 'no' })).toEqual(['Phone EU 2027: 5 x EUR 9']);
  });

  it('is the currency where none is named, and the sign that several share', () => {
    const bare = 'Product | Region | Year | Units | Price\nPhone | EU | 2027 | 5 | 9';
    expect(read(bare).questions).toMatchObject([{ key: 'currency', column: 'Price' }]);
    expect(brief(bare, { currency: 'SEK' })).toEqual(['Phone EU 2027: 5 x SEK 9']);
    const dollars =
      'Product | Region | Year | Units | Price\nPhone | TW | 2027 | 5 | $9\nPhone | CN | 2027 | 5 | ¥7';
    expect(read(dollars).questions.map(({ key }) => key)).toEqual(['currency.$', 'currency.¥']);
    expect(brief(dollars, { 'currency.$': 'TWD', 'currency.¥': 'CNY' })).toEqual([
      'Phone TW 2027: 5 x TWD 9',
      'Phone CN 2027: 5 x CNY 7',
    ]);
    const both = 'Product | Region | Year | Units | Price | Currency\nPhone | EU | 2027 | 5 | € 9 | USD';
    expect(read(both).problems).toMatchObject([
      { line: 2, message: 'The price is in EUR and the row in USD.' },
    ]);
  });

  it('is a name that means units or money, two columns of one meaning, and a region that nobody names', () => {
    const sales = 'Product | Region | Year | Sales | Price EUR\nPhone | EU | 2027 | 5 | 9';
    expect(read(sales).questions).toMatchObject([{ key: 'column.3', column: 'Sales' }]);
    expect(brief(sales, { 'column.3': 'units' })).toEqual(['Phone EU 2027: 5 x EUR 9']);
    expect(read(sales, { 'column.3': 'none' }).problems).toMatchObject([
      { message: 'There is no column for units.' },
    ]);
    const prices = 'Product | Region | Year | Units | ASP EUR | NSP EUR\nPhone | EU | 2027 | 5 | 9 | 8';
    expect(read(prices).questions).toMatchObject([
      { key: 'role.price', options: [{ value: '4' }, { value: '5' }] },
    ]);
    expect(brief(prices, { 'role.price': '5' })).toEqual(['Phone EU 2027: 5 x EUR 8']);
    expect(read(prices, { 'role.price': '5' }).notes).toEqual(['Not read: "ASP EUR".']);
    const world = 'Product | Year | Units | Price EUR\nPhone | 2027 | 5 | 9';
    expect(read(world).questions).toMatchObject([{ key: 'region' }]);
    expect(brief(world, { region: 'Worldwide' })).toEqual(['Phone Worldwide 2027: 5 x EUR 9']);
  });
});
