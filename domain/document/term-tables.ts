import { english, type Figures } from '../figures.ts';
import { nameSides } from '../terms/name-sides.ts';
import { formatValue } from '../terms/prose.ts';
import type { Stated } from '../terms/stated.ts';
import type { Field } from '../terms/term.ts';
import { valueKinds } from '../terms/values/value-kinds.ts';
import { totalOf, type PaymentSchedule } from '../terms/values/payment-schedule.ts';
import { countryName } from '../terms/values/territory.ts';
import { joinWords, type Side } from '../terms/values/value-kind.ts';
import type { Block, Column, Mark, Text } from './document.ts';
import { rateTable } from './rate-table.ts';

/** A value that reads better as a table, and how the prose then speaks of it instead of saying it all. */
export interface TermTable {
  /** The value as the prose would say it. */
  readonly words: string;
  /** "the rates of Table 1", and the last words of it by themselves. */
  readonly reference: string;
  readonly name: string;
  /** Where the table is; absent while the value is looked at by itself. */
  readonly anchor?: string;
  readonly blocks: readonly Block[];
}

const noNames: Readonly<Record<Side, string>> = { A: 'Party A', B: 'Party B' };

/** The value as a table where it has more to it than a sentence holds; null where the prose says it well enough. */
export function tableOf(
  field: Field,
  stated: Stated<unknown>,
  number: number,
  names = noNames,
  figures = english,
): TermTable | null {
  if (stated.basis === 'undisclosed') return null;
  const mark = stated.basis === 'stated' ? null : stated.basis;
  const name = `Table ${number}`;
  const caption = `${name}: ${nameSides(field.label, names)}${mark ? ` (${mark})` : ''}`;
  const build = (reference: string, blocks: readonly Block[]): TermTable => ({
    // none of these kinds names a party, so any names give the words of the prose
    words: formatValue(field, stated.value, noNames, figures),
    reference: `${reference} of ${name}`,
    name,
    blocks,
  });
  switch (field.kind) {
    case 'payment-schedule': {
      const schedule = valueKinds['payment-schedule'].schema.parse(stated.value);
      return schedule.instalments.length < 2
        ? null
        : build('the dated amounts', [paymentTable(schedule, caption, mark, figures)]);
    }
    case 'rate-schedule': {
      const schedule = valueKinds['rate-schedule'].schema.parse(stated.value);
      return schedule.lines.length < 2
        ? null
        : build('the rates', rateTable(schedule, caption, mark, figures));
    }
    case 'region-factors': {
      const { lines } = valueKinds['region-factors'].schema.parse(stated.value);
      const isListed = lines.some(({ countries }) => countries.length > 0);
      const rows = lines.map(({ region, countries, percent }): readonly Text[] => [
        [{ text: region }],
        // a region without countries is all that its name says
        ...(isListed ? [[{ text: joinWords(countries.map(countryName)) }]] : []),
        amount(percent, mark, figures),
      ]);
      const columns = regionColumns.filter(({ header }) => isListed || header !== 'Countries');
      return lines.length < 2 ? null : build('the shares', [table(caption, columns, rows)]);
    }
    case 'litigation': {
      const cases = valueKinds.litigation.schema.parse(stated.value);
      const rows = cases.map((entry) => [
        [{ text: entry.title }],
        [{ text: entry.court }],
        [{ text: entry.number ?? 'not stated' }],
      ]);
      return cases.length < 2 ? null : build('the cases', [table(caption, caseColumns, rows)]);
    }
    default:
      return null;
  }
}

function paymentTable(
  schedule: PaymentSchedule,
  caption: string,
  mark: Mark | null,
  figures: Figures,
): Block {
  const rows = schedule.instalments.map((entry, index): readonly Text[] => [
    [{ text: String(index + 1), value: { kind: 'number', text: String(index + 1) } }],
    [{ text: figures.date(entry.due), value: { kind: 'date', text: entry.due } }],
    amount(entry.amount, mark, figures),
  ]);
  const total: readonly Text[] = [
    [],
    [{ text: 'Total', bold: true }],
    amount(totalOf(schedule), mark, figures),
  ];
  return table(caption, paymentColumns(schedule.currency), [...rows, total]);
}

/** A figure with its mark beside it: a row may be read or copied without its caption. */
export function amount(decimal: string, mark: Mark | null, figures = english): Text {
  const run = { text: figures.decimal(decimal), value: { kind: 'number', text: decimal } } as const;
  return mark ? [{ ...run, mark }] : [run];
}

export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
): Block {
  return { kind: 'table', caption, columns, rows, orientation: null, density: 'normal' };
}

const paymentColumns = (currency: string): readonly Column[] => [
  { header: 'No.', weight: 1, align: 'right' },
  { header: 'Due', weight: 3, align: 'left' },
  { header: `Amount (${currency})`, weight: 4, align: 'right' },
];

const regionColumns: readonly Column[] = [
  { header: 'Region', weight: 3, align: 'left' },
  { header: 'Countries', weight: 5, align: 'left' },
  { header: 'Share of the rate (%)', weight: 2, align: 'right' },
];

const caseColumns: readonly Column[] = [
  { header: 'Case', weight: 3, align: 'left' },
  { header: 'Court or tribunal', weight: 3, align: 'left' },
  { header: 'Number', weight: 2, align: 'left' },
];
