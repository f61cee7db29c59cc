import { formatDecimal } from '../../../decimal.ts';
import { Figure } from '../../figure.ts';
import { SHARED_SIGNS, splitCurrency } from './currency-in-text.ts';
import type { Findings, GridAnswers } from './grid.ts';
import { commonMark, readNumber, readSign, tellMark, type DecimalMark } from './grid-number.ts';
import type { Measure, NamedColumn } from './header-roles.ts';

/** A cell that should hold a figure, with where it stands and what it is read by. */
export interface FigureCell {
  readonly line: number;
  readonly column: string;
  readonly at: number;
  readonly cell: string;
  readonly measure: Measure;
  readonly named: Pick<NamedColumn, 'currency' | 'factor'>;
}

export interface ReadFigure {
  readonly value: string;
  /** Of a price: as the cell or its column says it; null where neither does. */
  readonly currency: string | null;
}

/** Longer than any number of units or price; what a decimal of ours cannot hold. */
const MAX_DIGITS = 18;
const MAX_PLACES = 12;

/** Reads the figures of a group of cells that one person wrote in one style, such as a column. */
export function readFigures(
  group: { readonly key: string; readonly column: string | null; readonly cells: readonly FigureCell[] },
  {
    answers,
    findings,
    knownMark,
  }: { answers: GridAnswers; findings: Findings; knownMark: DecimalMark | null },
): ReadonlyMap<FigureCell, ReadFigure> {
  const split = group.cells.map((cell) => ({ cell, ...splitFigure(cell) }));
  const mark = knownMark ?? decideMark(group, split, answers, findings);
  if (mark === 'comma') noteComma(group.column, split, findings);
  const read = new Map<FigureCell, ReadFigure>();
  for (const { cell, text, isNegative, currency } of split) {
    const value = mark && readNumber(text, mark);
    const wrong = whyNot(text, value, isNegative, cell.measure, mark);
    const settled = settleSign(currency ?? cell.named.currency, answers, findings);
    if (wrong !== undefined) findings.say({ ...cell, message: wrong });
    else if (value !== undefined && settled !== undefined)
      read.set(cell, { value: new Figure(value).times(cell.named.factor).toFixed(), currency: settled });
  }
  return read;
}

/** A decimal comma is not how figures are shown here, so it is said that marks were read so, by one cell that has some. */
function noteComma(
  column: string | null,
  split: readonly { readonly text: string }[],
  findings: Findings,
): void {
  for (const { text } of split) {
    const value = /[.,]/.test(text) ? readNumber(text, 'comma') : undefined;
    if (value === undefined) continue;
    const which = column === null ? 'the years' : `"${column}"`;
    findings.notes.add(
      `The figures of ${which} are read with thousands by point and decimals by comma: ${text} is ${formatDecimal(value)}.`,
    );
    return;
  }
}

function splitFigure({ cell, measure }: FigureCell) {
  const { currency, rest } = measure === 'price' ? splitCurrency(cell) : { currency: null, rest: cell };
  const { isNegative, text } = readSign(rest);
  // "-$5" has its sign before the currency
  const inner = measure === 'price' ? splitCurrency(text) : { currency: null, rest: text };
  return { text: inner.rest, isNegative, currency: currency ?? inner.currency };
}

function decideMark(
  { key, column, cells }: Parameters<typeof readFigures>[0],
  split: readonly { readonly text: string }[],
  answers: GridAnswers,
  findings: Findings,
): DecimalMark | undefined {
  const common = commonMark(split.map(({ text }) => text));
  if (common) return common;
  const answer = answers[`numbers.${key}`];
  if (answer === 'point' || answer === 'comma') return answer;
  const at = split.findIndex(({ text }) => tellMark(text) === 'either');
  const text = split[at]?.text;
  const label = (mark: DecimalMark, words: string) => {
    const value = text === undefined ? undefined : readNumber(text, mark);
    return { value: mark, label: value === undefined ? words : `${words}: ${text} is ${value}` };
  };
  findings.ask({
    key: `numbers.${key}`,
    column,
    question:
      text === undefined
        ? 'Some numbers have a decimal point and others a decimal comma. Which is right?'
        : `Is ${cells[at]?.cell.trim() ?? text} in line ${cells[at]?.line ?? 0} written with a thousands mark or with decimals?`,
    options: [label('point', 'Decimal point'), label('comma', 'Decimal comma')],
  });
  return undefined;
}

function whyNot(
  text: string,
  value: string | undefined,
  isNegative: boolean,
  measure: Measure,
  mark: DecimalMark | undefined,
): string | undefined {
  const told = tellMark(text);
  if (told === undefined) return 'This is no number. Write figures only, and what is to be said in a note.';
  if (isNegative && !/^[0.,]*$/.test(text))
    return measure === 'units' ? 'Units cannot be below zero.' : 'A price cannot be below zero.';
  if (mark !== undefined && value === undefined)
    return `This is not written with a decimal ${mark}, as the others are.`;
  const [whole = '', places = ''] = (value ?? '').split('.');
  return whole.length > MAX_DIGITS || places.length > MAX_PLACES ? 'This number is too long.' : undefined;
}

/** A sign that several currencies share is asked, once for the whole table; undefined until it is answered. */
function settleSign(
  currency: string | null,
  answers: GridAnswers,
  findings: Findings,
): string | null | undefined {
  const codes = currency === null ? undefined : SHARED_SIGNS[currency];
  if (currency === null || !codes) return currency;
  const key = `currency.${currency}`;
  const answer = answers[key];
  if (answer !== undefined && codes.includes(answer)) return answer;
  findings.ask({
    key,
    column: null,
    question: `Which currency does ${currency} stand for?`,
    options: codes.map((code) => ({ value: code, label: code })),
  });
  return undefined;
}
