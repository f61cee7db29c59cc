import { formatDecimal } from '../../decimal.ts';
import type { Forecast } from '../../contract/economics.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { Block, LabelledText, Text } from '../document.ts';
import { cell, fact, percentWords, plainFigure } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { summedForecast, type SummedRow } from './summed-forecast.ts';

/** The conventions of reckoning: those that people set, and how what is left open was read. */
export function conventionBlocks({ economics: { settings }, value }: MemoMaterial): readonly Block[] {
  const timings = {
    'mid-year': 'in the middle of their year',
    'year-end': 'at the end of their year',
    quarterly: 'in four parts, at the end of each quarter',
  };
  const rows: readonly LabelledText[] = settings
    ? [
        fact('Currency', settings.currency),
        fact('Day of valuation', formatDate(settings.valuationDate)),
        fact('Discount rate', `${percentWords(settings.discountRate)} a year, compounded yearly, ACT/365`),
        fact(
          'Royalties paid',
          settings.timing === null
            ? 'as Reports say, else at the end of their year'
            : timings[settings.timing],
        ),
        fact(
          'Days to payment',
          settings.paidAfterDays === null
            ? 'as Payment mechanics and Reports say, else none'
            : String(settings.paidAfterDays),
        ),
        fact(
          'Years in part',
          settings.partialYears === 'whole' ? 'count whole' : 'count by the days of the licence in them',
        ),
        fact(
          'Discounts',
          `payments are ${settings.onTime ? '' : 'not '}made on time; the logo is ${settings.showsLogo ? '' : 'not '}shown`,
        ),
        fact(
          'Rates of exchange',
          settings.fxOldestDays === null
            ? 'the latest on or before the day, of any age'
            : `the latest on or before the day, no older than ${settings.fxOldestDays} days`,
        ),
      ]
    : [];
  return [
    { kind: 'facts', rows },
    ...(value.conventions.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            role: 'body',
            text: [{ text: 'How the round was read where it leaves room:' }],
          } as const,
          {
            kind: 'list',
            isOrdered: false,
            items: value.conventions.map((text): Text => [{ text }]),
          } as const,
        ]),
  ];
}

/** The rates at which amounts of other currencies came into that of the memo, each for the day that it was taken for. */
export function exchangeBlocks({ exchange }: MemoMaterial): readonly Block[] {
  if (exchange.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Rates of exchange that the round is valued at',
      columns: [
        { header: 'Rate', weight: 8, align: 'left' },
        { header: 'Is', weight: 5, align: 'right' },
        { header: 'From', weight: 9, align: 'left' },
      ],
      rows: exchange.map(({ what, is, how }) => [cell(what), cell(plainFigure(is)), cell(how)]),
      orientation: null,
      density: 'compact',
    },
  ];
}

/** The forecasts that the round is reckoned with: those of each side in the case that was chosen. */
export function forecastBlocks({
  economics: { forecasts, settings },
  names,
  working: { depth },
}: MemoMaterial): readonly Block[] {
  return (['A', 'B'] as const).flatMap((side): readonly Block[] => {
    const used = forecasts.find((one) => one.side === side && one.case === settings?.cases[side]);
    const others = forecasts.filter((one) => one.side === side && one !== used).map((one) => one.case);
    const also = others.length === 0 ? '' : ` There are also forecasts for the case ${others.join(' and ')}.`;
    if (!used || used.rows.length === 0)
      return [note(`${names[side]}: no forecast; its sales count as none.${also}`)];
    const source = onlySource(used);
    const of = source === null ? '' : `Source of every row: ${source}.`;
    const below = `${of}${also}`.trim();
    const sums = depth === 'full' ? null : summedForecast(used.rows);
    if (sums)
      return [
        summedTable(used, names[side], sums),
        note(
          `${used.rows.length} rows added up, prices as averages by units; every row is printed with the full working. ${below}`.trim(),
        ),
      ];
    return [forecastTable(used, names[side], source === null), ...(below === '' ? [] : [note(below)])];
  });
}

function summedTable({ case: which }: Forecast, name: string, rows: readonly SummedRow[]): Block {
  const hasProducts = rows.some(({ product }) => product !== null);
  return {
    kind: 'table',
    caption: `Sales of ${name}, ${which} case, added up`,
    columns: [
      { header: 'Year', weight: 3, align: 'left' },
      ...(hasProducts ? [{ header: 'Product', weight: 8, align: 'left' } as const] : []),
      { header: 'Units', weight: 7, align: 'right' },
      { header: 'Average price of one', weight: 7, align: 'right' },
    ],
    rows: rows.map(({ year, product, units, price, currency }) => [
      cell(String(year)),
      ...(hasProducts ? [cell(product ?? '')] : []),
      cell(formatDecimal(units)),
      cell(`${currency} ${formatDecimal(price)}`),
    ]),
    orientation: null,
    density: 'compact',
  };
}

/** What every row of a forecast names as its source, where there is nothing else to say of any of them. */
function onlySource({ rows }: Forecast): string | null {
  const [first] = rows;
  const isSame = rows.every(({ source, note: words }) => source === first?.source && words === '');
  return isSame && first ? sourceOf(first) : null;
}

function sourceOf({ source }: Forecast['rows'][number]): string {
  return source === '' ? 'no source stated' : source.replace(/\.$/, '');
}

function forecastTable({ rows, case: which }: Forecast, name: string, hasSources: boolean): Block {
  const hasStandard = rows.some(({ standard }) => standard !== null);
  return {
    kind: 'table',
    caption: `Sales of ${name}, ${which} case`,
    columns: [
      { header: 'Year', weight: 3, align: 'left' },
      { header: 'Product', weight: 6, align: 'left' },
      { header: 'Region', weight: 5, align: 'left' },
      ...(hasStandard ? [{ header: 'Standard', weight: 4, align: 'left' } as const] : []),
      { header: 'Units', weight: 6, align: 'right' },
      { header: 'Price of one', weight: 6, align: 'right' },
      ...(hasSources ? [{ header: 'Source and note', weight: 10, align: 'left' } as const] : []),
    ],
    rows: rows.map((row) => [
      cell(String(row.year)),
      cell(row.product),
      cell(row.region),
      ...(hasStandard ? [cell(row.standard ?? 'all')] : []),
      cell(formatDecimal(row.units)),
      cell(`${row.currency} ${formatDecimal(row.price)}`),
      ...(hasSources ? [cell([sourceOf(row), row.note].filter((part) => part !== '').join('. '))] : []),
    ]),
    orientation: null,
    density: 'compact',
  };
}

function note(text: string): Block {
  return { kind: 'paragraph', role: 'note', text: [{ text }] };
}
