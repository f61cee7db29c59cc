import { cashFlowYears } from '../../pictures/cash-flow-years.ts';
import type { ValuationAnswer } from '../../economics/valuation/valuation-schema.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { Block, Column } from '../document.ts';
import { cell, cents, isNothing, moneyWords, percentWords, perUnitWords } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { picture } from './picture-block.ts';

type Names = Readonly<Record<Side, string>>;

const limitWords = {
  annualCap: 'annual cap',
  minimum: 'minimum',
  smallPayer: 'waived: small payer',
} as const;

const figure = (header: string, weight = 5): Column => ({ header, weight, align: 'right' });

/** What each side pays in each year, undiscounted, with what limited it, and what it is worth on the day of valuation. */
export function yearBlocks({ value, names, ourSide }: MemoMaterial): readonly Block[] {
  const { byYear, currency } = value;
  const sign = ourSide === 'A' ? '' : '-';
  const toUs = (text: string): string => cents(sign === '' ? text : negated(text));
  const limited = byYear.some(({ limitedBy }) => limitedBy.A !== null || limitedBy.B !== null);
  const rows = byYear.map((year) => [
    cell(String(year.year)),
    cell(cents(year.paidByA)),
    cell(cents(year.paidByB)),
    cell(toUs(year.netToA)),
    cell(toUs(year.presentToA)),
    cell(toUs(year.runningToA)),
    ...(limited ? [cell(limitsOf(year.limitedBy, names))] : []),
  ]);
  const other = ourSide === 'A' ? 'B' : 'A';
  return [
    ...(value.cashFlows.length === 0
      ? []
      : [
          picture(
            'Cash flow by year',
            `${currency}, not discounted, royalties in the year of their sales; the running total is of present values on ${formatDate(value.valuationDate)}`,
            cashFlowYears(value, ourSide, {
              above: `${names[other]} pays ${names[ourSide]}`,
              below: `${names[ourSide]} pays ${names[other]}`,
            }),
          ),
        ]),
    {
      kind: 'table',
      caption: `Payments by year, ${currency}`,
      columns: [
        { header: 'Year', weight: 3, align: 'left' },
        figure(`${names.A} pays`),
        figure(`${names.B} pays`),
        figure(`Net to ${names[ourSide]}`),
        figure('Present value of it'),
        figure('Running total'),
        ...(limited ? [{ header: 'Limited by', weight: 5, align: 'left' } as const] : []),
      ],
      rows: [...rows, totalRow(value, toUs, limited)],
      orientation: null,
      density: 'compact',
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: [
        {
          text: `Royalties stand under the year of the sales, everything else under the year of its day. Amounts of a year are not discounted; present values and the running total of them are those on ${formatDate(value.valuationDate)}. Each figure is rounded by itself, so that a sum may differ by a cent.`,
        },
      ],
    },
  ];
}

function totalRow({ nominal, npv }: ValuationAnswer, toUs: (text: string) => string, limited: boolean) {
  const bold = (text: string) => [{ text, bold: true }];
  return [
    bold('All'),
    bold(cents(nominal.paidByA)),
    bold(cents(nominal.paidByB)),
    bold(toUs(nominal.toA)),
    bold(toUs(npv.toA)),
    [],
    ...(limited ? [[]] : []),
  ];
}

export function negated(text: string): string {
  if (isNothing(text)) return '0';
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

function limitsOf(limitedBy: ValuationAnswer['byYear'][number]['limitedBy'], names: Names): string {
  return (['A', 'B'] as const)
    .flatMap((side) => {
      const limit = limitedBy[side];
      return limit ? [`${names[side]}: ${limitWords[limit]}`] : [];
    })
    .join('; ');
}

/** Every dated payment with its value on the day of valuation. */
export function flowBlocks({ value, names }: MemoMaterial): readonly Block[] {
  if (value.cashFlows.length === 0) return [];
  const isConverted = value.cashFlows.some(({ currency }) => currency !== value.currency);
  return [
    {
      kind: 'table',
      caption: `Payments by day, ${value.currency}`,
      columns: [
        { header: 'Day', weight: 4, align: 'left' },
        { header: 'What', weight: isConverted ? 9 : 14, align: 'left' },
        { header: 'Paid by', weight: 6, align: 'left' },
        ...(isConverted ? [figure('Amount', 7)] : []),
        figure(isConverted ? `In ${value.currency}` : 'Amount', 6),
        figure('Present value', 6),
      ],
      rows: value.cashFlows.map((flow) => [
        cell(flow.date),
        cell(flow.label),
        cell(names[flow.payer]),
        ...(isConverted ? [cell(moneyWords(flow.currency, flow.amount))] : []),
        cell(cents(flow.reporting)),
        cell(cents(flow.presentValue)),
      ]),
      orientation: null,
      density: 'compact',
    },
  ];
}

const spans = { past: 'past sales', term: 'sales of the term', all: 'both' } as const;

/** What each side pays for a unit, and as a share of its sales (F3): for the past, for the term and for both. */
export function effectiveBlocks({ value, names }: MemoMaterial): readonly Block[] {
  const { effectivePerUnit, effectivePercent, currency, split } = value;
  const none = 'no sales';
  const rows = (['A', 'B'] as const).flatMap((side) =>
    (['past', 'term', 'all'] as const).map((span, index) => {
      const perUnit = effectivePerUnit[side];
      const percent = effectivePercent[side];
      const unit = (text: string | null) =>
        cell(text === null ? none : isNothing(text) ? '0' : perUnitWords(currency, text));
      const share = (text: string | null) => cell(text === null ? none : percentWords(text));
      return [
        cell(index === 0 ? names[side] : ''),
        cell(spans[span]),
        unit(perUnit.undiscounted[span]),
        unit(perUnit.presentValue[span]),
        share(percent.undiscounted[span]),
        share(percent.presentValue[span]),
      ];
    }),
  );
  return [
    {
      kind: 'table',
      caption: 'What each side pays for a unit and of its sales',
      columns: [
        { header: 'Paid by', weight: 4, align: 'left' },
        { header: 'For', weight: 5, align: 'left' },
        figure('Per unit'),
        figure('Per unit, present values'),
        figure('Of sales'),
        figure('Of sales, present values'),
      ],
      rows,
      orientation: null,
      density: 'compact',
    },
    {
      kind: 'table',
      caption: `For the past and for the term, ${currency}`,
      columns: [
        { header: 'Paid by', weight: 4, align: 'left' },
        figure('Past'),
        figure('Term'),
        figure('Past, present value'),
        figure('Term, present value'),
      ],
      rows: (['A', 'B'] as const).map((side) => [
        cell(names[side]),
        ...(['undiscounted', 'presentValue'] as const).flatMap((how) => [
          cell(cents(split[side][how].past)),
          cell(cents(split[side][how].future)),
        ]),
      ]),
      orientation: null,
      density: 'compact',
    },
  ];
}
