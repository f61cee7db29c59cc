import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ChartData, TwoSidedData } from '../../../domain/pictures/chart-data.ts';
import { figuresOf } from '../../../domain/pictures/chart-figures.ts';
import { drawSvg } from './draw-svg.ts';

const sides: TwoSidedData['series'] = [
  { name: 'Ours & <theirs>', colour: 'blue', values: [1200, 7] },
  { name: 'Theirs', colour: 'amber', values: [3, 400] },
];
const bars: ChartData = {
  kind: 'bars',
  unit: 'Applications (declared)',
  categoryLabel: 'Specification',
  categories: ['3GPP TS 36.211', '<b>&"'],
  series: sides,
};
const heading = { title: 'Declared to', subline: 'NTT DOCOMO, imported 2026-11-22' };

describe('drawSvg', () => {
  it('draws a document of its own with heading, names and patterns', async () => {
    const svg = await drawSvg(bars, heading);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const word of ['Declared to', 'imported 2026-11-22', '3GPP TS 36.211', 'Applications (declared)'])
      expect(svg).toContain(word);
    expect(wordsOf(svg)).toContain('<b>&"');
    expect(svg).toContain('<pattern');
    expect(svg).not.toContain('<b>');
  });
  it('draws both sides from the middle without a minus', async () => {
    const svg = await drawSvg({ ...bars, kind: 'two-sided', series: sides }, heading);
    expect(svg).not.toMatch(/>-\d/);
  });
  it('draws curves with the term behind them', async () => {
    const days = Array.from({ length: 20 }, (_, at) => `${2020 + at}-01-01`);
    const svg = await drawSvg(
      {
        kind: 'curve',
        unit: 'Applications',
        days,
        band: { from: '2026-11-22', to: '2036-11-22', label: 'licence term' },
        series: [
          { name: 'in force', colour: 'green', values: days.map((_, at) => 1000 - at * at) },
          { name: 'pending', colour: 'blue', values: days.map((_, at) => 400 - at * 20) },
        ],
      },
      heading,
    );
    expect(svg).toContain('licence term');
    expect(svg).toContain('stroke-dasharray');
  });
});

const dated: ChartData = {
  kind: 'dated',
  unit: 'USD',
  series: [
    {
      name: 'instalment',
      colour: 'petrol',
      marks: [
        { day: '2011-01-18', label: '18 January 2011', value: 300 },
        { day: '2013-01-15', label: '15 January 2013', value: 200 },
      ],
    },
    { name: 'in total', colour: 'amber', marks: [{ day: '2012-07-02', label: '2012', value: 1500.25 }] },
  ],
};

describe('dated figures', () => {
  it('are marks of their own, named once', async () => {
    const svg = await drawSvg(dated, heading);
    expect(wordsOf(svg).filter((word) => word === 'in total')).toHaveLength(1);
    expect(wordsOf(svg)).toContain('2012');
  });
  it('leave blank what a series does not say', () => {
    expect(figuresOf(dated)).toEqual({
      columns: ['When', 'instalment', 'in total'],
      rows: [
        ['18 January 2011', 300, null],
        ['2012', null, 1500.25],
        ['15 January 2013', 200, null],
      ],
    });
  });
});

describe('figuresOf', () => {
  it('has a row for every category and a column for every series', () => {
    expect(figuresOf(bars)).toEqual({
      columns: ['Specification', 'Ours & <theirs>', 'Theirs'],
      rows: [
        ['3GPP TS 36.211', 1200, 3],
        ['<b>&"', 7, 400],
      ],
    });
  });
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
