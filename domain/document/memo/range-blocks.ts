import { tornadoData } from '../../economics/simulation/tornado-data.ts';
import { assumptionName, boundWords } from '../../economics/simulation/range-words.ts';
import type { SimulationResult } from '../../economics/simulation/distribution.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { RangeEnd } from '../../pictures/money-data.ts';
import type { Block } from '../document.ts';
import { cell, cents, fact, moneyWords, plainFigure } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { picture } from './picture-block.ts';

/** Between which bounds the assumptions lie, what each does alone, and what comes of all of them drawn together. */
export function rangeBlocks(material: MemoMaterial): readonly Block[] {
  return [...assumptionTable(material), ...tornadoBlocks(material), ...drawnBlocks(material)];
}

function assumptionTable({ ranges, names, value }: MemoMaterial): readonly Block[] {
  if (!ranges || ranges.assumptions.length === 0) return [];
  const known = { sides: names, currency: value.currency };
  return [
    {
      kind: 'table',
      caption: 'Assumptions and their bounds',
      columns: [
        { header: 'Assumption', weight: 7, align: 'left' },
        { header: 'Lowest', weight: 6, align: 'right' },
        { header: 'Highest', weight: 6, align: 'right' },
        { header: 'By', weight: 4, align: 'left' },
        { header: 'Why', weight: 10, align: 'left' },
      ],
      rows: ranges.assumptions.map(({ key, low, high, by, why }) => [
        cell(assumptionName(key, known)),
        cell(boundWords(key, low)),
        cell(boundWords(key, high)),
        cell(by === '' ? 'nobody is named' : by),
        cell(why === '' ? 'no reason stated' : why),
      ]),
      orientation: null,
      density: 'compact',
    },
  ];
}

function tornadoBlocks({ tornado, names, ourSide, value }: MemoMaterial): readonly Block[] {
  if (!tornado || tornado.bars.length === 0) return [];
  const { currency, valuationDate } = value;
  const all = tornadoData(tornado, { ourSide, sides: names, currency });
  const bars = all.bars.map((bar) => ({ ...bar, low: shortened(bar.low), high: shortened(bar.high) }));
  const moving = bars.filter(({ low, high }) => low.figure !== all.base || high.figure !== all.base);
  return [
    picture(
      `What each assumption does alone to the value to ${names[ourSide]}`,
      `${currency}, net present value on ${formatDate(valuationDate)}; all other assumptions as they are, each valued exactly`,
      { ...all, unit: `${currency}, net present value to ${names[ourSide]}`, bars: moving },
    ),
    {
      kind: 'table',
      caption: `Net present value to ${names[ourSide]} at the bounds, ${currency}`,
      columns: [
        { header: 'Assumption', weight: 8, align: 'left' },
        { header: 'At', weight: 6, align: 'right' },
        { header: 'Comes to', weight: 7, align: 'right' },
        { header: 'At', weight: 6, align: 'right' },
        { header: 'Comes to', weight: 7, align: 'right' },
      ],
      rows: bars.map(({ name, low, high }) => [
        cell(name),
        cell(low.at),
        cell(cents(low.figure)),
        cell(high.at),
        cell(cents(high.figure)),
      ]),
      orientation: null,
      density: 'compact',
    },
  ];
}

/** The table above says what a bound is a percentage of. */
function shortened({ at, figure }: RangeEnd): RangeEnd {
  return { at: at.replace(/ of the \w+$/, ''), figure };
}

function drawnBlocks({ drawn, names, ourSide, ranges }: MemoMaterial): readonly Block[] {
  if (!drawn) return [];
  const { currency, seed, draws } = drawn;
  const told = drawn[ourSide];
  const shapes = new Set(ranges?.assumptions.map(({ shape }) => shape));
  const count = plainFigure(String(draws));
  return [
    picture(
      `What all of them do together to the value to ${names[ourSide]}`,
      `${currency}, net present value; ${count} draws with seed ${seed}, ${[...shapes].join(' and ')}, each assumption drawn apart from the others`,
      {
        kind: 'histogram',
        unit: currency,
        counted: 'draws',
        bins: told.bins,
        marks: marksOf(told, drawn.base[ourSide]),
      },
    ),
    {
      kind: 'facts',
      rows: [
        ...told.quantiles.map(({ percent, npv }) =>
          fact(`${percent} of 100 draws`, `at or below ${moneyWords(currency, npv)}`),
        ),
        fact(
          'Least and most',
          `${moneyWords(currency, told.least.npv)} and ${moneyWords(currency, told.greatest.npv)}`,
        ),
        fact(
          'Mean',
          `${moneyWords(currency, told.mean.estimate)}, give or take ${moneyWords(currency, told.mean.standardError)} (an estimate from the draws)`,
        ),
        fact('Below zero', `${plainFigure(String(told.negative))} of ${count} draws`),
      ],
    },
  ];
}

function marksOf({ quantiles }: SimulationResult['A'], base: string) {
  const names: Readonly<Record<number, string>> = { 5: '5 %', 50: 'median', 95: '95 %' };
  return [
    ...quantiles.flatMap(({ percent, npv }) => {
      const name = names[percent];
      return name === undefined ? [] : [{ name, figure: npv }];
    }),
    { name: 'as it stands', figure: base },
  ];
}
