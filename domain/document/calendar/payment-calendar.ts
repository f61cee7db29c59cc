import { english, type Figures } from '../../figures.ts';
import type { ShareableTerm } from '../../shareable/shareable-round.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Block, Column } from '../document.ts';
import { numberedTerms, referTo, type Numbering } from '../numbered-terms.ts';
import { heading, type Copy } from '../term-blocks.ts';
import type { CalendarLine } from './calendar-line.ts';
import { instalments, lumpSums } from './fixed-payments.ts';
import { readSheet, type SheetReader } from './read-sheet.ts';
import { recurring } from './recurring-payments.ts';

interface Setting {
  readonly copy: Copy;
  readonly names: Readonly<Record<Side, string>>;
  readonly numbering: Numbering;
  readonly figures?: Figures;
}

/**
 * Who pays what and when, gathered from the shareable terms alone: dated payments in the order of their days, then what has
 * a rule or no day. Each line leads to its term. Nothing while no payment is agreed.
 */
export function calendarBlocks(
  terms: readonly ShareableTerm[],
  { copy, names, numbering, figures = english }: Setting,
): readonly Block[] {
  const lines = calendarLines(readSheet(terms, names, copy, figures));
  if (lines.every(({ amount, isOpen }) => isOpen || amount.length === 0)) return [];
  const numbered = numberedTerms(terms, numbering);
  const hasCurrency = lines.some(({ currency }) => currency !== '');
  return [
    { ...heading(1, null, 'Payment calendar', null), anchor: 'payment-calendar' },
    {
      kind: 'table',
      caption: 'What is paid and reported when',
      anchor: 'table-payment-calendar',
      columns: columns.filter(({ header }) => header !== 'Currency' || hasCurrency),
      rows: lines.map(({ termKey, due, what, by, currency, amount }) => {
        const term = numbered.find(({ key }) => key === termKey);
        return [
          due,
          [{ text: what }],
          by,
          ...(hasCurrency ? [[{ text: currency }]] : []),
          amount,
          term ? [referTo(term)] : [],
        ];
      }),
      orientation: null,
      density: 'normal',
    },
    { kind: 'paragraph', role: 'note', text: [{ text: note }] },
  ];
}

/** In the order of print. */
function calendarLines(sheet: SheetReader): readonly CalendarLine[] {
  const lines = [...lumpSums(sheet), ...instalments(sheet), ...recurring(sheet)];
  const dated = lines.flatMap((line) => (line.on === null ? [] : [{ ...line, on: line.on }]));
  const byDay = dated.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return [...byDay, ...lines.filter(({ on }) => on === null)];
}

const note =
  'The calendar repeats what the terms say and adds nothing to them; where the two differ, the term counts. Interest, tax, adjustments and what depends on events to come are not in it.';

const columns: readonly Column[] = [
  { header: 'Due', weight: 11, align: 'left' },
  { header: 'What', weight: 11, align: 'left' },
  { header: 'By', weight: 8, align: 'left' },
  { header: 'Currency', weight: 6, align: 'left' },
  { header: 'Amount', weight: 9, align: 'right' },
  { header: 'Term', weight: 11, align: 'left' },
];
