import { columnName, type Findings, type GridAnswers, type GridLine } from './grid.ts';
import { factorIn, readColumnName, type ColumnRole, type NamedColumn } from './header-roles.ts';

/** A column with what it holds; null where it is not read. */
export interface Column extends NamedColumn {
  readonly at: number;
  readonly name: string;
}

export interface Columns {
  readonly header: GridLine;
  readonly all: readonly Column[];
  readonly find: (role: ColumnRole) => Column | undefined;
  /** Columns for one year each; none in a table that has a row for each year. */
  readonly years: readonly Column[];
  /** By how much units are to be multiplied where their column says nothing of it. */
  readonly unitsFactor: number;
}

const HEADER_WITHIN = 30;
const NONE = 'none';

/** Finds the line with the names of the columns and what each holds; undefined when there is none. */
export function findColumns(
  lines: readonly GridLine[],
  answers: GridAnswers,
  findings: Findings,
): Columns | undefined {
  const header = lines.slice(0, HEADER_WITHIN).find(isHeader);
  if (!header) return undefined;
  const titles = lines.filter(({ line }) => line < header.line);
  if (titles.length > 0) findings.notes.add(`The names of the columns stand in line ${header.line}.`);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, at) => columnName(header.cells, at));
  const read = names.map((name, at): Column => ({ ...readColumnName(header.cells[at] ?? ''), at, name }));
  const meant = read.map((column) => decideUnclear(column, read, answers, findings));
  const all = decideDoubled(meant, answers, findings);
  const isFilled = (at: number) => lines.some(({ line, cells }) => line > header.line && cells[at]?.trim());
  const unread = all.filter(({ role, year, at }) => role === null && year === null && isFilled(at));
  if (unread.length > 0) findings.notes.add(`Not read: ${unread.map(({ name }) => `"${name}"`).join(', ')}.`);
  return {
    header,
    all,
    find: (role) => all.find((column) => column.role === role && column.year === null),
    years: all.filter(({ year }) => year !== null),
    unitsFactor: askScale(titles, answers, findings),
  };
}

/** A title such as "Sales plan, in thousands" may speak of the units, of money, or of both. */
function askScale(titles: readonly GridLine[], answers: GridAnswers, findings: Findings): number {
  const said = titles
    .flatMap(({ line, cells }) => cells.map((cell) => ({ line, cell: cell.trim(), factor: factorIn(cell) })))
    .find(({ factor }) => factor > 1);
  if (!said) return 1;
  const words = said.factor === 1_000 ? 'thousands' : 'millions';
  if (answers['scale'] === 'yes') return said.factor;
  if (answers['scale'] !== 'no')
    findings.ask({
      key: 'scale',
      column: null,
      question: `Line ${said.line} says "${said.cell.slice(0, 80)}". Are units counted in ${words}?`,
      options: [
        { value: 'yes', label: `Yes: 5 is 5 ${words}` },
        { value: 'no', label: 'No: 5 is 5' },
      ],
    });
  return 1;
}

function isHeader({ cells }: GridLine): boolean {
  const named = cells.map(readColumnName);
  const known = new Set(named.flatMap(({ role, year }) => (year === null && role !== null ? [role] : [])));
  const hasFigures =
    known.has('units') ||
    known.has('price') ||
    named.some(({ year, isUnclear }) => year !== null || isUnclear);
  return (known.has('product') || known.has('region')) && hasFigures;
}

function decideUnclear(
  column: Column,
  all: readonly Column[],
  answers: GridAnswers,
  findings: Findings,
): Column {
  const isWanted =
    column.isUnclear && (column.year !== null || all.every(isNot('units')) || all.every(isNot('price')));
  if (!isWanted) return column;
  const key = `column.${column.at}`;
  const answer = answers[key];
  if (answer === 'units' || answer === 'price') return { ...column, role: answer };
  if (answer === NONE) return { ...column, year: null };
  findings.ask({
    key,
    column: column.name,
    question: `What does "${column.name}" hold?`,
    options: [
      { value: 'units', label: 'Units sold' },
      { value: 'price', label: 'The average net selling price of a unit' },
      { value: NONE, label: 'Something else: do not read it' },
    ],
  });
  return column;
}

/** Two columns that both look like the price: which one counts is asked. */
function decideDoubled(
  columns: readonly Column[],
  answers: GridAnswers,
  findings: Findings,
): readonly Column[] {
  const kept = new Map<ColumnRole, number>();
  for (const { role } of columns) {
    const same = columns.filter((column) => column.role === role && column.year === null);
    if (role === null || same.length < 2 || kept.has(role)) continue;
    const key = `role.${role}`;
    const chosen = same.find(({ at }) => String(at) === answers[key]);
    kept.set(role, chosen?.at ?? -1);
    if (!chosen)
      findings.ask({
        key,
        column: null,
        question: `Which column is the ${role}?`,
        options: same.map(({ at, name }) => ({ value: String(at), label: `${name} (column ${at + 1})` })),
      });
  }
  return columns.map((column) => {
    const only = column.role === null || column.year !== null ? undefined : kept.get(column.role);
    return only === undefined || only === column.at ? column : { ...column, role: null };
  });
}

function isNot(role: ColumnRole): (column: Column) => boolean {
  return (column) => column.role !== role;
}
