import type { Figures } from '../../figures.ts';
import type { Stated } from '../../terms/stated.ts';
import type { Run, Text } from '../document.ts';
import { gap, known, undisclosed } from './known-run.ts';
import type { SheetReader } from './read-sheet.ts';

/** One line of the payment calendar: something that a term has somebody pay or report. */
export interface CalendarLine {
  readonly termKey: string;
  /** The day that it falls on, or first falls on, ISO 8601; null where the terms state a rule or nothing. */
  readonly on: string | null;
  readonly due: Text;
  readonly what: string;
  readonly by: Text;
  /** ISO code; empty where no amount in money is known. */
  readonly currency: string;
  readonly amount: Text;
  /** The amount is not agreed yet. */
  readonly isOpen?: boolean;
}

type Day = Pick<CalendarLine, 'on' | 'due'>;
type Amount = Pick<CalendarLine, 'currency' | 'amount' | 'isOpen'>;

/** A rule in words in place of a day; one of which a piece is undisclosed is undisclosed as a whole. */
export function ruled(...words: readonly (Run | string)[]): Day {
  const runs = words.map((part) => (typeof part === 'string' ? { text: part } : part));
  return { on: null, due: runs.some(({ mark }) => mark === 'undisclosed') ? [undisclosed] : runs };
}

export function dayOf(stated: Stated<unknown> | undefined, figures: Figures): Day {
  if (!stated) return ruled('no day stated');
  if (stated.basis === 'undisclosed') return { on: null, due: [undisclosed] };
  const day = String(stated.value);
  return { on: day, due: [{ ...known(figures.date(day), stated), value: { kind: 'date', text: day } }] };
}

/** The amount, or what stands in its place: known but undisclosed, or not agreed yet. */
export function amountOf(
  stated: Stated<{ readonly amount: string; readonly currency: string }> | undefined,
  { copy, figures }: Pick<SheetReader, 'copy' | 'figures'>,
): Amount {
  if (!stated) return open(copy);
  if (stated.basis === 'undisclosed') return { currency: '', amount: [undisclosed] };
  const { amount, currency } = stated.value;
  const run = known(figures.decimal(amount), stated);
  return { currency, amount: [{ ...run, value: { kind: 'number', text: amount } }] };
}

/** What depends on sales has no amount, and may be undisclosed all the same. */
export function bySales(stated: Stated<unknown> | undefined, { copy }: Pick<SheetReader, 'copy'>): Amount {
  if (!stated) return open(copy);
  return {
    currency: '',
    amount: stated.basis === 'undisclosed' ? [undisclosed] : [known('by sales', stated)],
  };
}

function open(copy: SheetReader['copy']): Amount {
  return { currency: '', amount: [gap(copy, 'amount')], isOpen: true };
}
