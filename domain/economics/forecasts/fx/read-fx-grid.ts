import { decimalSchema } from '../../../decimal.ts';
import { currencyCodes } from '../../../terms/values/currency-codes.ts';
import { dateSchema } from '../../../terms/values/date.ts';
import {
  columnName,
  createFindings,
  type Findings,
  type GridAnswers,
  type GridLine,
  type GridQuestion,
} from '../grid/grid.ts';
import { commonMark, readNumber, readSign, type DecimalMark } from '../grid/grid-number.ts';
import type { FxDay } from './fx-day.ts';

/** What a table of rates comes to. */
export interface FxGrid extends Pick<Findings, 'problems'> {
  /** As the European Central Bank publishes its history (a day a line, a currency a column), or a rate a line. */
  readonly form: 'ecb' | 'plain' | null;
  /** In order of their dates. */
  readonly days: readonly FxDay[];
  readonly questions: readonly GridQuestion[];
  readonly notes: readonly string[];
}

const CODE = /^[A-Z]{3}$/;
const NAMES = {
  date: /^(?:date|day|datum|jour)$/i,
  from: /^(?:from|base|from currency|base currency|von)$/i,
  to: /^(?:to|quote|to currency|quote currency|nach)$/i,
  rate: /^(?:rate|exchange rate|fx rate|value|kurs|taux)$/i,
} as const;
/** Nearly all rates of a bank: a history has hundreds of thousands, and most need no closer look. */
const PLAIN_RATE = /^(?:0|[1-9]\d{0,8})(?:\.\d{0,8}[1-9])?$/;
/** What banks write where a currency was not quoted. */
const NOT_QUOTED = /^(?:n\/a|na|-|)$/i;
const NO_HEADER =
  'No line names the columns: either Date and the codes of currencies, as the European Central Bank has them, or date, from, to and rate.';

/** Reads rates in the form of the ECB (one euro = so many of each currency) or as date, from, to, rate. */
export function readFxGrid(
  lines: readonly GridLine[],
  { answers, knownMark }: { readonly answers: GridAnswers; readonly knownMark: DecimalMark | null },
): FxGrid {
  const findings = createFindings();
  const [header, ...below] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const days = new Map<string, FxDay>();
  const isPlain = Object.values(NAMES).every((name) => names.some((cell) => name.test(cell)));
  const isEcb = NAMES.date.test(names[0] ?? '') && names.slice(1).some((cell) => CODE.test(cell));
  if (isPlain)
    readPlain(below, names, days, findings, markOf(below, names, { answers, knownMark, findings }));
  else if (isEcb) readEcb(below, names, days, findings);
  else
    findings.say({ line: header?.line ?? 1, column: null, cell: names.join(' ').trim(), message: NO_HEADER });
  if ((isPlain || isEcb) && days.size === 0 && findings.problems.length + findings.questions.size === 0)
    findings.say({ line: header?.line ?? 1, column: null, cell: '', message: 'There is no rate below.' });
  return {
    form: isPlain ? 'plain' : isEcb ? 'ecb' : null,
    days: [...days.values()].toSorted((one, other) => one.date.localeCompare(other.date)),
    problems: findings.problems,
    questions: [...findings.questions.values()],
    notes: [...findings.notes],
  };
}

function readEcb(
  lines: readonly GridLine[],
  names: readonly string[],
  days: Map<string, FxDay>,
  findings: Findings,
): void {
  const columns = names.flatMap((code, at) => (at > 0 && CODE.test(code) ? [{ code, at }] : []));
  const gone = columns.filter(({ code }) => !currencyCodes.has(code)).map(({ code }) => code);
  if (gone.length > 0) findings.notes.add(`Left out, since nobody pays in them today: ${gone.join(', ')}.`);
  findings.notes.add('Each figure is what one euro was worth.');
  const kept = columns.filter(({ code }) => currencyCodes.has(code) && code !== 'EUR');
  for (const { line, cells } of lines) {
    const date = readDate(line, columnName(names, 0), cells[0] ?? '', findings);
    if (date === undefined) continue;
    if (days.has(date)) {
      const message = `${date} stands twice.`;
      findings.say({ line, column: columnName(names, 0), cell: cells[0] ?? '', message });
      continue;
    }
    const rates: Record<string, string> = {};
    for (const { code, at } of kept) {
      const cell = cells[at]?.trim() ?? '';
      if (NOT_QUOTED.test(cell)) continue;
      const rate = readRate({ line, column: code, cell }, 'point', findings);
      if (rate !== undefined) rates[code] = rate;
    }
    if (Object.keys(rates).length > 0) days.set(date, { date, base: 'EUR', rates });
  }
}

function readPlain(
  lines: readonly GridLine[],
  names: readonly string[],
  days: Map<string, FxDay>,
  findings: Findings,
  mark: DecimalMark | undefined,
): void {
  const at = (name: keyof typeof NAMES) => names.findIndex((cell) => NAMES[name].test(cell));
  const [dateAt, fromAt, toAt, rateAt] = [at('date'), at('from'), at('to'), at('rate')];
  const code = (line: number, column: number, cell: string): string | undefined => {
    const upper = cell.trim().toUpperCase();
    if (currencyCodes.has(upper)) return upper;
    const message = 'This is no currency of today. Write its code, such as EUR.';
    findings.say({ line, column: columnName(names, column), cell, message });
    return undefined;
  };
  for (const { line, cells } of lines) {
    const cellOf = (column: number) => cells[column] ?? '';
    const date = readDate(line, columnName(names, dateAt), cellOf(dateAt), findings);
    const base = code(line, fromAt, cellOf(fromAt));
    const to = code(line, toAt, cellOf(toAt));
    const figure = { line, column: columnName(names, rateAt), cell: cellOf(rateAt) };
    const rate = mark && readRate(figure, mark, findings);
    if (date === undefined || base === undefined || to === undefined || rate === undefined) continue;
    const day = days.get(`${date} ${base}`) ?? { date, base, rates: {} };
    const wrong =
      base === to
        ? 'A currency has no rate to itself.'
        : day.rates[to] === undefined
          ? undefined
          : `The rate from ${base} to ${to} on ${date} stands twice.`;
    if (wrong !== undefined)
      findings.say({ line, column: columnName(names, toAt), cell: cellOf(toAt), message: wrong });
    else days.set(`${date} ${base}`, { ...day, rates: { ...day.rates, [to]: rate } });
  }
}

function markOf(
  lines: readonly GridLine[],
  names: readonly string[],
  {
    answers,
    knownMark,
    findings,
  }: { answers: GridAnswers; knownMark: DecimalMark | null; findings: Findings },
): DecimalMark | undefined {
  const column = names.findIndex((cell) => NAMES.rate.test(cell));
  const texts = lines.map(({ cells }) => readSign(cells[column] ?? '').text);
  const found = knownMark ?? commonMark(texts);
  if (found) return found;
  const answer = answers['numbers.rate'];
  if (answer === 'point' || answer === 'comma') return answer;
  findings.ask({
    key: 'numbers.rate',
    column: columnName(names, column),
    question: `Is a rate such as ${texts.find((text) => /[.,]/.test(text)) ?? ''} written with a thousands mark or with decimals?`,
    options: [
      { value: 'point', label: 'Decimal point' },
      { value: 'comma', label: 'Decimal comma' },
    ],
  });
  return undefined;
}

function readDate(line: number, column: string, cell: string, findings: Findings): string | undefined {
  const day = cell.trim().replace(/[ T]00:00(?::00)?$/, '');
  if (dateSchema.safeParse(day).success) return day;
  findings.say({ line, column, cell, message: 'Write a real date as year-month-day, such as 2017-07-05.' });
  return undefined;
}

function readRate(
  { line, column, cell }: { readonly line: number; readonly column: string; readonly cell: string },
  mark: DecimalMark,
  findings: Findings,
): string | undefined {
  if (mark === 'point' && cell !== '0' && PLAIN_RATE.test(cell)) return cell;
  const { isNegative, text } = readSign(cell);
  const rate = readNumber(text, mark);
  if (rate !== undefined && !isNegative && /[1-9]/.test(rate) && decimalSchema.safeParse(rate).success)
    return rate;
  findings.say({ line, column, cell, message: 'This is no rate. Write a number above zero.' });
  return undefined;
}
