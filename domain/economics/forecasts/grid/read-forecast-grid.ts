import { currencyCodes } from '../../../terms/values/currency-codes.ts';
import { forecastRowSchema, MAX_FORECAST_ROWS, type ForecastRow } from '../forecast-row.ts';
import { codeOf } from './currency-in-text.ts';
import { draftRows, type DraftRow } from './draft-rows.ts';
import { findColumns, type Columns } from './find-columns.ts';
import { createFindings, scaleNote, type Findings, type GridAnswers, type GridLine } from './grid.ts';
import { readFigures, type FigureCell, type ReadFigure } from './grid-cells.ts';
import type { DecimalMark } from './grid-number.ts';
import { sayMissingYears } from './missing-years.ts';

/** What a table of a forecast comes to. It may be stored when it has rows, no problem and no open question. */
export interface ForecastGrid extends Pick<Findings, 'problems'> {
  /** Null where no line names the columns. */
  readonly form: 'long' | 'wide' | null;
  readonly columns: readonly { readonly name: string; readonly holds: string | null }[];
  readonly rows: readonly ForecastRow[];
  readonly questions: readonly NonNullable<ReturnType<Findings['questions']['get']>>[];
  readonly notes: readonly string[];
}

const USUAL = ['USD', 'EUR', 'CNY', 'JPY', 'KRW', 'GBP', 'INR', 'TWD', 'CHF'];
const NO_HEADER =
  'No line names the columns. There have to be a product, a region, a year (or years across), units and a price.';

/**
 * Reads a table of units and prices, with a row for each year or with the years across. Whatever is wrong is named by line and
 * column; whatever can be read in two ways is asked, and the answers given by the question's key. A workbook holds numbers
 * as numbers, so that its marks need no question.
 */
export function readForecastGrid(
  lines: readonly GridLine[],
  { answers, knownMark }: { readonly answers: GridAnswers; readonly knownMark: DecimalMark | null },
): ForecastGrid {
  const findings = createFindings();
  const columns = findColumns(lines, answers, findings);
  if (!columns) {
    findings.say({ line: lines[0]?.line ?? 1, column: null, cell: '', message: NO_HEADER });
    return { ...told(findings), form: null, columns: [], rows: [] };
  }
  const below = lines.filter(({ line }) => line > columns.header.line);
  const isWhole = sayMissingColumns(columns, findings);
  const region = columns.find('region') ? null : askRegion(answers, findings);
  const drafts = isWhole ? draftRows(below, columns, { region, findings }) : [];
  const figures = readAll(drafts, columns, { answers, findings, knownMark });
  const rows = drafts.flatMap((draft) => finish(draft, figures, { answers, findings }));
  if (isWhole && drafts.length === 0)
    findings.say({ line: columns.header.line, column: null, cell: '', message: 'There are no rows below.' });
  if (drafts.length > MAX_FORECAST_ROWS)
    findings.say({
      line: columns.header.line,
      column: null,
      cell: '',
      message: `It comes to ${drafts.length} rows; a forecast has at most ${MAX_FORECAST_ROWS}.`,
    });
  sayMissingYears(drafts, findings);
  for (const { name, factor } of columns.all) if (factor > 1) findings.notes.add(scaleNote(name, factor));
  return {
    ...told(findings),
    form: columns.years.length > 0 ? 'wide' : 'long',
    columns: columns.all.map(({ name, role, year }) => ({
      name,
      holds: year === null ? role : String(year),
    })),
    rows,
  };
}

function told({ problems, questions, notes }: Findings) {
  const sorted = problems.toSorted((one, other) => one.line - other.line);
  return { problems: sorted, questions: [...questions.values()], notes: [...notes] };
}

function sayMissingColumns({ header, find, years }: Columns, findings: Findings): boolean {
  const across = years.length > 0;
  const has = (measure: 'units' | 'price') =>
    find(measure) !== undefined ||
    find('measure') !== undefined ||
    years.some(({ role }) => role === measure);
  const hasUnits = has('units') || (across && years.some(({ role }) => role === null));
  const missing = [
    ...(find('product') ? [] : ['the product']),
    ...(across || find('year') ? [] : ['the year']),
    ...(hasUnits ? [] : ['units']),
    ...(has('price') ? [] : ['the price']),
  ];
  // what is asked may be what is missing
  if (missing.length > 0 && findings.questions.size === 0)
    findings.say({
      line: header.line,
      column: null,
      cell: '',
      message: `There is no column for ${missing.join(', ')}.`,
    });
  return missing.length === 0;
}

function askRegion(answers: GridAnswers, findings: Findings): string {
  const everywhere = 'Worldwide';
  if (answers['region'] !== everywhere)
    findings.ask({
      key: 'region',
      column: null,
      question: 'No column names a region. Are these figures for all the world?',
      options: [{ value: everywhere, label: 'Yes: name the region "Worldwide"' }],
    });
  return everywhere;
}

interface Rules {
  readonly answers: GridAnswers;
  readonly findings: Findings;
  readonly knownMark: DecimalMark | null;
}

/** Figures by column; those with the years across are of one hand. */
function readAll(
  drafts: readonly DraftRow[],
  { years }: Columns,
  rules: Rules,
): ReadonlyMap<FigureCell, ReadFigure> {
  const groups = new Map<string, { column: string | null; cells: Set<FigureCell> }>();
  const across = new Set(years.map(({ at }) => at));
  for (const { cells } of drafts)
    for (const cell of Object.values(cells)) {
      const key = across.has(cell.at) ? 'years' : String(cell.at);
      const group = groups.get(key) ?? { column: across.has(cell.at) ? null : cell.column, cells: new Set() };
      group.cells.add(cell);
      groups.set(key, group);
    }
  return new Map(
    [...groups].flatMap(([key, { column, cells }]) => [
      ...readFigures({ key, column, cells: [...cells] }, rules),
    ]),
  );
}

function finish(
  draft: DraftRow,
  figures: ReadonlyMap<FigureCell, ReadFigure>,
  { answers, findings }: Pick<Rules, 'answers' | 'findings'>,
): readonly ForecastRow[] {
  const { units, price } = draft.cells;
  if (!units || !price) {
    const [there, missing] = units
      ? ['units', 'price']
      : price
        ? ['a price', 'units']
        : ['neither units', 'price'];
    const words =
      units || price ? `There are ${there} and no ${missing}` : `There are ${there} nor a ${missing}`;
    findings.say({ line: draft.line, column: null, cell: '', message: `${words} for ${draft.year}.` });
    return [];
  }
  const [sold, paid] = [figures.get(units), figures.get(price)];
  // all questions at once: the currency is asked for although the units are still open
  const currency = paid && currencyOf(draft, paid, price, { answers, findings });
  if (!sold || !paid || currency === undefined) return [];
  const { line, cells: _cells, currencyCell: _currencyCell, ...whose } = draft;
  const checked = forecastRowSchema.safeParse({ ...whose, units: sold.value, price: paid.value, currency });
  for (const { path, message } of checked.error?.issues ?? [])
    findings.say({ line, column: path.join('.'), cell: '', message });
  return checked.success ? [checked.data] : [];
}

function currencyOf(
  { currencyCell, line }: DraftRow,
  { currency }: ReadFigure,
  price: FigureCell,
  { answers, findings }: Pick<Rules, 'answers' | 'findings'>,
): string | undefined {
  const stated = codeOf(currencyCell);
  if (currencyCell !== '' && (stated === undefined || !currencyCodes.has(stated))) {
    const message = 'This is no currency of today. Write its code, such as EUR.';
    findings.say({ line, column: 'currency', cell: currencyCell, message });
    return undefined;
  }
  if (stated !== undefined && currency !== null && stated !== currency) {
    const message = `The price is in ${currency} and the row in ${stated}.`;
    findings.say({ line: price.line, column: price.column, cell: price.cell, message });
    return undefined;
  }
  const answer = currencyCodes.has(answers['currency'] ?? '') ? answers['currency'] : undefined;
  const found = stated ?? currency ?? answer;
  if (found === undefined)
    findings.ask({
      key: 'currency',
      column: price.column,
      question: `In which currency are the prices that name none, such as ${price.cell.trim()} in line ${price.line}?`,
      options: USUAL.map((code) => ({ value: code, label: code })),
    });
  return found;
}
