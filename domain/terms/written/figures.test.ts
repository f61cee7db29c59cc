import { describe, expect, it } from 'vitest';
import { figuresOf, isSameFigure } from './figures.ts';

const only = (text: string) => {
  const [figure, second] = figuresOf(text);
  if (!figure || second) throw new Error(`not one figure: ${text}`);
  return figure;
};

describe('figures that say the same', () => {
  it.each([
    ['EUR 1,250,000.50', 'EUR 1250000.50'],
    ['EUR 1,250,000.50', '1250000.50'],
    ['EUR 1,250,000.50', '€1,250,000.5'],
    ['EUR 1,250,000.50', 'EUR 1.250.000,50'],
    ['EUR 1,250,000.50', '€1 250 000,50'],
    ['EUR 1,250,000.50', '€1\u2009250\u2009000,50'],
    ['EUR 1,250,000', 'EUR 1,25 Mio.'],
    ['EUR 1,250,000', 'EUR １，２５０，０００'],
    ['12.5 %', '12,5 %'],
    ['12.5 %', '１２．５％'],
    ['EUR 1,250,000', '1.25 million euros'],
    ['USD 1,700,000,000', 'US$1.7bn'],
    ['USD 1,700,000,000', '$1.7 billion'],
    ['5 July 2017', '2017-07-05'],
    ['5 July 2017', 'July 5, 2017'],
    ['5 July 2017', '5th day of July 2017'],
    ['5 July 2017', '05.07.2017'],
    ['5 July 2017', '7/5/2017'],
    ['5 July 2017', '2017年7月5日'],
    ['5 years', 'five (5) years'],
    ['5 years', 'five-year'],
    ['5 years', '60 months'],
    ['180 days', 'one hundred and eighty (180) days'],
    ['14 days', 'two weeks'],
    ['3.25 %', '3.25%'],
    ['3.25 %', '3.250 per cent'],
    ['3 %', 'three per cent'],
    ['3 %', 'three (3 %) per cent'],
    ['0.25 %', '25 basis points'],
  ])('%s and %s', (one, other) => {
    expect(isSameFigure(only(one), only(other))).toBe(true);
  });
  it.each([
    ['EUR 1,250,000.50', 'EUR 1,350,000.50'],
    ['EUR 100,000', 'USD 100,000'],
    ['5 July 2017', '5 June 2017'],
    ['5 years', '5 months'],
    ['30 days', '30 business days'],
    ['3.25 %', '32.5 %'],
  ])('but not %s and %s', (one, other) => {
    expect(isSameFigure(only(one), only(other))).toBe(false);
  });
});

it('leaves numbers of standards, clauses and patents alone', () => {
  const text = 'TS 38.211 and Release 15, clause 3.2, EP 1234567 B1, in the years 2017 and 2018, 5G';
  expect(figuresOf(text).filter((figure) => !figure.isBare)).toEqual([]);
});

it('finds each figure of a sentence once, in order', () => {
  const text =
    'From 5 July 2017 B pays EUR 1,250,000 a year for five (5) years, and 0.5 % of 10,000,000 units.';
  expect(figuresOf(text).map((figure) => [figure.kind, figure.words])).toEqual([
    ['date', '5 July 2017'],
    ['amount', 'EUR 1,250,000'],
    ['duration', 'five (5) years'],
    ['percent', '0.5 %'],
    ['amount', '10,000,000'],
  ]);
});
