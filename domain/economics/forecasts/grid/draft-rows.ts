import { withoutApostrophe } from '../forecast-csv.ts';
import { placeOf } from '../forecast-row.ts';
import type { Column, Columns } from './find-columns.ts';
import { scaleNote, type Findings, type GridLine } from './grid.ts';
import type { FigureCell } from './grid-cells.ts';
import { readMeasure, type Measure, type NamedColumn } from './header-roles.ts';

/** A row on its way: whose it is, and the cells that hold its figures. */
export interface DraftRow {
  readonly line: number;
  readonly product: string;
  readonly region: string;
  readonly standard: string | null;
  readonly year: number;
  readonly currencyCell: string;
  readonly source: string;
  readonly note: string;
  readonly cells: Partial<Record<Measure, FigureCell>>;
}

interface Head extends Pick<
  DraftRow,
  'product' | 'region' | 'standard' | 'currencyCell' | 'source' | 'note'
> {
  readonly line: GridLine;
}

const YEAR_CELL = /^(?:fy|cy)?\s?'?((?:19|20)\d{2})\s?[aefp]?$/i;
const TOTAL = /^(?:grand |sub)?-?\s?(?:totals?|sum|all|gesamt|summe|insgesamt)$/i;

/** The rows of a table, a row for each year or the years across; what is blank or stands twice is said. */
export function draftRows(
  lines: readonly GridLine[],
  columns: Columns,
  { region, findings }: { readonly region: string | null; readonly findings: Findings },
): readonly DraftRow[] {
  const drafts = new Map<string, DraftRow>();
  const add = (head: Head, year: number, figures: readonly FigureCell[]): void => {
    const { line, ...whose } = head;
    const key = placeOf({ ...whose, year });
    const draft = drafts.get(key) ?? { ...whose, line: line.line, year, cells: {} };
    for (const figure of figures) {
      const earlier = draft.cells[figure.measure];
      if (earlier)
        findings.say({
          ...figure,
          message: `${year} stands already in line ${earlier.line} for this product and region.`,
        });
      else draft.cells[figure.measure] = figure;
    }
    drafts.set(key, { ...draft, note: draft.note || whose.note, source: draft.source || whose.source });
  };
  for (const line of lines) {
    if (line.cells.every((cell) => cell.trim() === '')) continue;
    const head = readWhose(line, columns, region, findings);
    if (!head) continue;
    if (columns.years.length > 0) addAcross(head, columns, findings, add);
    else addOne(head, columns, findings, add);
  }
  return [...drafts.values()];
}

type Add = (head: Head, year: number, figures: readonly FigureCell[]) => void;

function readWhose(
  line: GridLine,
  columns: Columns,
  region: string | null,
  findings: Findings,
): Head | undefined {
  const cellOf = (column: Column | undefined) =>
    column ? withoutApostrophe((line.cells[column.at] ?? '').trim()) : '';
  const named = [columns.find('product'), columns.find('region')];
  for (const column of named) {
    const cell = cellOf(column);
    const wrong =
      column && cell === ''
        ? 'This is blank. Write it in every row.'
        : TOTAL.test(cell)
          ? 'This looks like a total, which would count twice. Leave it out.'
          : undefined;
    if (wrong === undefined) continue;
    findings.say({ line: line.line, column: column?.name ?? null, cell, message: wrong });
    return undefined;
  }
  return {
    line,
    product: cellOf(columns.find('product')),
    region: columns.find('region') ? cellOf(columns.find('region')) : (region ?? ''),
    standard: cellOf(columns.find('standard')) || null,
    currencyCell: cellOf(columns.find('currency')),
    source: cellOf(columns.find('source')),
    note: cellOf(columns.find('note')),
  };
}

function addOne(head: Head, columns: Columns, findings: Findings, add: Add): void {
  const column = columns.find('year');
  const cell = column ? (head.line.cells[column.at] ?? '') : '';
  const year = YEAR_CELL.exec(cell.normalize('NFKC').trim())?.[1];
  if (year === undefined) {
    const message = 'This is no year. Write it with four digits, such as 2027.';
    return findings.say({ line: head.line.line, column: column?.name ?? null, cell, message });
  }
  const figures = (['units', 'price'] as const).flatMap((measure) =>
    figureOf(head.line, columns.find(measure), measure, { columns }),
  );
  add(head, Number(year), figures);
}

function addAcross(head: Head, columns: Columns, findings: Findings, add: Add): void {
  const measured = columns.find('measure');
  const cell = measured ? (head.line.cells[measured.at] ?? '') : '';
  const ofLine = measured && readMeasure(cell);
  if (measured && !ofLine) {
    const message = 'This names neither units nor a price. Leave such rows out.';
    return findings.say({ line: head.line.line, column: measured.name, cell, message });
  }
  const priceColumn = columns.find('price');
  const isBlank = columns.years.every(({ at }) => !head.line.cells[at]?.trim());
  if (isBlank)
    findings.say({ line: head.line.line, column: null, cell: '', message: 'This line has no figures.' });
  if (ofLine && ofLine.factor > 1) findings.notes.add(scaleNote(cell.trim(), ofLine.factor));
  for (const column of columns.years) {
    // without a word on it, the figures beside a column of prices are units
    const measure = toMeasure(column.role) ?? ofLine?.role ?? 'units';
    const figures = figureOf(head.line, column, measure, { columns, ofLine });
    const price =
      priceColumn && measure === 'units' ? figureOf(head.line, priceColumn, 'price', { columns }) : [];
    if (figures.length > 0 && column.year !== null) add(head, column.year, [...figures, ...price]);
  }
}

function toMeasure(role: Column['role']): Measure | undefined {
  return role === 'units' || role === 'price' ? role : undefined;
}

function figureOf(
  line: GridLine,
  column: Column | undefined,
  measure: Measure,
  { columns, ofLine }: { readonly columns: Columns; readonly ofLine?: NamedColumn | undefined },
): readonly FigureCell[] {
  const cell = column ? (line.cells[column.at] ?? '') : '';
  if (!column || cell.trim() === '') return [];
  // thousands at a year are of its units: nobody counts prices so
  const isOwn = column.role !== null || measure === 'units';
  const factors = [
    isOwn ? column.factor : 1,
    ofLine?.factor ?? 1,
    measure === 'units' ? columns.unitsFactor : 1,
  ];
  const named = {
    currency: column.currency ?? ofLine?.currency ?? null,
    factor: factors.find((factor) => factor > 1) ?? 1,
  };
  return [{ line: line.line, column: column.name, at: column.at, cell, measure, named }];
}
