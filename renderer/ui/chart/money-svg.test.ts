import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../domain/pictures/chart-figures.ts';
import { describeData } from '../../../domain/pictures/describe-data.ts';
import { moneyPictures } from '../../../domain/pictures/money-data.fixture.ts';
import { drawSvg } from './draw-svg.ts';

const heading = { title: 'Offers', subline: 'at 8 %', isConfidential: true };
const { offers, ranges, years, histogram, grouped } = moneyPictures;

describe('pictures of money', () => {
  it.each(Object.values(moneyPictures))(
    'are documents of their own: $kind',
    async (data) => {
      const words = wordsOf(await drawSvg(data, heading));
      expect(words).toContain('CONFIDENTIAL · Offers');
      expect(words.join(' ')).toContain(data.unit);
    },
    20_000,
  );
  it('break a curve at a round without a figure and name levels, band and reason', async () => {
    const words = wordsOf(await drawSvg(offers, heading));
    for (const word of ['Target 40 m', 'Fallback 31 m', 'Walk-away 30.5 m', 'Precedents, 24 m to 44 m'])
      expect(words).toContain(word);
    expect(words.filter((word) => word.includes('no figure'))).toHaveLength(1);
    // a place of the other side is passed over, a refused one cuts: two of ours are joined, theirs stand alone
    const unbroken = { ...offers, series: [offers.series[0], { ...offers.series[1], points: [] }] };
    const curves = (svg: string) => svg.match(/stroke-width="2"/g)?.length ?? 0;
    expect(curves(await drawSvg(offers, heading))).toBeGreaterThan(curves(await drawSvg(unbroken, heading)));
  });
  it('write what an assumption is at the tips, the base across', async () => {
    const words = wordsOf(await drawSvg(ranges, heading));
    for (const word of ['14 %', '0.5 of the forecast', 'as they are 3.2 m']) expect(words).toContain(word);
  });
  it('keep years of both panels in line and say which direction is above', async () => {
    const words = wordsOf(await drawSvg(years, heading));
    expect(words.filter((word) => word === '2027')).toHaveLength(2);
    expect(words.join(' ')).toContain('above zero paid to Example Oy');
  });
});

describe('figures behind pictures of money', () => {
  it('are the decimals as they were given', () => {
    const { columns, rows } = figuresOf(offers);
    expect(columns).toEqual(['Round', 'Day', 'Ours', 'Theirs & <co>', 'Level']);
    expect(rows[0]).toEqual(['Round 1', { words: '2026-01-12' }, '48250000.129', null, null]);
    expect(rows[3]?.[3]).toEqual({ words: 'No rate of exchange for 2026-05-04.' });
    expect(rows.slice(5).map(([name, , , , level]) => [name, level])).toEqual([
      ['Target', '40000000'],
      ['Fallback', '31000000'],
      ['Walk-away', '30500000'],
      ['Precedents, lowest', '24000000'],
      ['Precedents, highest', '44000000'],
    ]);
  });
  it('have a net of each year, exactly', () => {
    const { columns, rows } = figuresOf(years);
    expect(columns).toContain('Net paid to Example Oy');
    expect(rows[1]).toEqual(['2026', '5000000.10', '1200000', '0', '3800000.10', '10900000']);
    expect(rows[2]?.[4]).toBe('4899999.75');
  });
  it('tell both ends of an assumption and what stands in no picture', () => {
    expect(figuresOf(ranges).rows.at(-1)).toEqual([
      'All as they are',
      null,
      '3200000.25',
      null,
      '3200000.25',
    ]);
    expect(figuresOf(histogram).rows.at(-1)).toEqual(['as they are', '2700000', null, null]);
    expect(figuresOf(grouped).rows[2]).toEqual(['Car, all', null, '32']);
  });
});

it('describes a picture in words with its figures', () => {
  expect(describeData(offers)).toBe(
    'Ours: from 48.25 m in Round 1 to 36.9 m in Round 5. Theirs & <co>: from 9.8 m in Round 2 to 21.3 m in Round 5, 1 without a figure. Levels: Target 40 m, Fallback 31 m, Walk-away 30.5 m. Precedents: 24 m to 44 m.',
  );
  expect(describeData(histogram)).toContain('18,600 draws from −2 m to 6 m; P5 −900,000');
  expect(describeData(ranges)).toContain('Units of Example Ltd moves it most');
});

/** Texts of a document; throws where it is not well formed. */
function wordsOf(svg: string): readonly string[] {
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => words.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return words;
}
