import type { UnitRates } from '../../contract/unit-rates.ts';
import type { GroupedData } from '../../pictures/money-data.ts';
import type { Block } from '../document.ts';
import { cell, moneyWords, plainFigure, perUnitWords, percentWords } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { picture } from './picture-block.ts';

/** More than these do not fit into one picture that can be read. */
const MOST_ROWS = 12;
const MOST_PROGRAMMES = 5;

/** What the rate of a side comes to for a unit by product and region in one year, beside what programmes publish. */
export function unitRateBlocks({ unitRates, names }: MemoMaterial): readonly Block[] {
  return unitRates.flatMap((rates): readonly Block[] => {
    if (rates.year === null || rates.rows.length === 0) return [];
    const { side, currency, year, rows, programmes } = rates;
    const what = `Royalties of ${names[side]} for a unit in ${year}`;
    return [
      picture(
        `${what}, beside published programmes`,
        `${currency} per unit; published rates are those of their programmes, for whole portfolios of many owners where it is a pool`,
        grouped(rates, names[side]),
      ),
      {
        kind: 'table',
        caption: what,
        columns: [
          { header: 'Product', weight: 6, align: 'left' },
          { header: 'Region', weight: 5, align: 'left' },
          { header: 'Units', weight: 5, align: 'right' },
          { header: 'Per unit', weight: 6, align: 'right' },
          { header: 'Of the price', weight: 5, align: 'right' },
        ],
        rows: rows.map(({ product, region, standard, units, perUnit, percent }) => [
          cell([product, standard].filter((part) => part !== null).join(', ')),
          cell(region),
          cell(plainFigure(units, 2)),
          cell(perUnitWords(currency, perUnit)),
          cell(percent === null ? 'no price' : percentWords(percent)),
        ]),
        orientation: null,
        density: 'compact',
      },
      ...yearLimitNote(rates),
      ...(programmes.length === 0 ? [] : [programmeTable(rates)]),
    ];
  });
}

const limits = {
  annualCap: 'The cap of the year',
  minimum: 'The minimum of the year',
  smallPayer: 'The exemption of small payers',
} as const;

/** Rates per unit are those before limits of the year: what these make of them is told below. */
function yearLimitNote({ yearLimit, currency, year }: UnitRates): readonly Block[] {
  if (yearLimit === null) return [];
  const { limitedBy, gross, due, share } = yearLimit;
  const bears =
    share === null ? '' : `: ${percentWords(share)} of them, which is what each unit really bears`;
  const text = `${limits[limitedBy]} changes it. The royalties of ${year} come to ${moneyWords(currency, gross)} by these rates, and ${moneyWords(currency, due)} is due before credits and what was prepaid${bears}.`;
  return [{ kind: 'paragraph', role: 'body', text: [{ text }] }];
}

function programmeTable({ programmes }: UnitRates): Block {
  return {
    kind: 'table',
    caption: 'Published programmes',
    columns: [
      { header: 'Programme', weight: 9, align: 'left' },
      { header: 'As published', weight: 10, align: 'left' },
      { header: 'How it is known', weight: 9, align: 'left' },
    ],
    rows: programmes.map(({ title, isConfidential, words, standing, isVerified, isCeiling }) => [
      [{ text: title }, ...(isConfidential ? [{ text: ' CONFIDENTIAL', bold: true }] : [])],
      [
        {
          text: isCeiling ? `at most ${words}` : words,
          ...(isVerified ? {} : { mark: 'unverified' as const }),
        },
      ],
      cell(standing),
    ]),
    orientation: null,
    density: 'compact',
  };
}

function grouped({ currency, rows, programmes }: UnitRates, name: string): GroupedData {
  const shown = rows.slice(0, MOST_ROWS);
  return {
    kind: 'grouped',
    unit: `${currency} per unit`,
    categoryLabel: 'Product and region',
    categories: shown.map(({ product, region, standard }) =>
      [product, standard, region].filter((part) => part !== null).join(', '),
    ),
    series: [
      { name: `This round: ${name}`, colour: 'petrol', figures: shown.map(({ perUnit }) => perUnit) },
      ...programmes.slice(0, MOST_PROGRAMMES).map(({ title, words, perUnit }, index) => ({
        name: programmes.filter((one) => one.title === title).length > 1 ? `${title}: ${words}` : title,
        colour: PROGRAMME_COLOURS[index % PROGRAMME_COLOURS.length] ?? 'grey',
        figures: perUnit.slice(0, MOST_ROWS),
      })),
    ],
  };
}

const PROGRAMME_COLOURS = ['grey', 'olive', 'plum', 'rust', 'pale'] as const;
