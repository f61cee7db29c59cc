import type { Issue } from '../../result.ts';
import type { ReadCell } from './cell-reading.ts';
import { amountParts, entryColumns, factColumns } from './csv-columns.ts';
import { withoutApostrophe } from './csv-rows.ts';
import { groupRows, type Row, type RowGroup } from './group-rows.ts';
import { readCsv } from './read-csv.ts';

/** An entry of a table as JSON would have it, with the rows that it stands in and the cells that say nothing sound. */
export interface TableEntry {
  readonly content: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  readonly rows: TableRows;
}

export interface TableRows {
  readonly first: number;
  /** The row of each fact, in the order of the facts. */
  readonly facts: readonly number[];
}

export type FoundInTable = { readonly entries: readonly TableEntry[] } | { readonly reason: string };

const byName = new Map(
  [...entryColumns, ...factColumns].map(({ name, read }) => [name.toLowerCase(), { name, read }] as const),
);

export function entriesInCsv(text: string): FoundInTable {
  const table = readCsv(text);
  if ('reason' in table) return { reason: `Row ${table.row} cannot be read: ${table.reason}.` };
  const [head = [], ...body] = table.rows;
  const header = head.map((cell) => byName.get(cell.trim().toLowerCase())?.name ?? cell.trim());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined) return { reason: `Two of its columns are called "${twice}".` };
  for (const needed of ['id', 'title'])
    if (!header.includes(needed)) return { reason: `None of its columns is called "${needed}".` };
  const rows: Row[] = [];
  for (const [index, cells] of body.entries()) {
    const row = index + 2;
    const wide = cells.slice(header.length).some((cell) => cell.trim() !== '');
    if (wide) return { reason: `Row ${row} has more cells than the header has names.` };
    const named = header.map((name, at) => [name, withoutApostrophe(cells[at] ?? '').trim()] as const);
    const nameless = named.find(([name, cell]) => name === '' && cell !== '');
    if (nameless) return { reason: `Row ${row} has a cell under no name: "${nameless[1].slice(0, 60)}".` };
    const filled = new Map(named.filter(([, cell]) => cell !== ''));
    if (filled.size > 0) rows.push({ row, cells: filled });
  }
  const ofEntry = new Set(header.filter((name) => !name.startsWith('fact.')));
  return { entries: groupRows(rows, ofEntry).map(toEntry) };
}

function toEntry({ rows, entry, disputes }: RowGroup): TableEntry {
  const [first = { row: 1, cells: entry }] = rows;
  const issues: Issue[] = disputes.map(({ column, row }) => ({
    path: `row ${row}, ${column}`,
    message: `This is not what row ${first.row} says of the entry.`,
  }));
  const facts = rows.filter(({ cells }) => [...cells.keys()].some((name) => name.startsWith('fact.')));
  const places: TableRows = { first: first.row, facts: facts.map(({ row }) => row) };
  const content = {
    ...Object.fromEntries(valuesOf(entry, '', (path, message) => say(path, message))),
    facts: facts.map(({ cells }, index) =>
      toFact(cells, (path, message) => say(`facts.${index}.${path}`, message)),
    ),
  };
  return { content, issues, rows: places };

  function say(path: string, message: string): void {
    issues.push({ path: placeInTable(path, places), message });
  }
}

type Say = (path: string, message: string) => void;

function toFact(cells: ReadonlyMap<string, string>, say: Say): Readonly<Record<string, unknown>> {
  const ofFact = new Map(
    [...cells].flatMap(([name, cell]) => (name.startsWith('fact.') ? [[name.slice(5), cell]] : [])),
  );
  const values = valuesOf(ofFact, 'fact.', say);
  const isOfAmount = ([name]: readonly [string, unknown]) => amountParts.includes(name);
  const amount = Object.fromEntries(values.filter(isOfAmount));
  const others = Object.fromEntries(values.filter((value) => !isOfAmount(value)));
  return Object.keys(amount).length === 0 ? others : { ...others, amount };
}

/** A column that we do not know is left as it stands: it will be kept as a note. */
function valuesOf(
  cells: ReadonlyMap<string, string>,
  prefix: string,
  say: Say,
): readonly (readonly [string, unknown])[] {
  return [...cells].flatMap(([name, cell]) => {
    const read: ReadCell = byName.get(`${prefix}${name}`.toLowerCase())?.read ?? ((text) => text);
    const value = read(cell, (message, within) =>
      say(within === undefined ? name : `${name}.${within}`, message),
    );
    // "facts" is no column: what stands under that name must not take the place of the rows
    const key = prefix === '' && name === 'facts' ? 'column facts' : name;
    return value === undefined ? [] : [[key, value]];
  });
}

/** Where a value stands that JSON has at `path`: by row and column. */
export function placeInTable(path: string, { first, facts }: TableRows): string {
  if (path.startsWith('row ')) return path;
  const fact = /^facts\.(\d+)(?:\.(?:amount\.)?(.*))?$/.exec(path);
  if (!fact) return path === '' ? `row ${first}` : `row ${first}, ${path}`;
  const row = `row ${facts[Number(fact[1])] ?? first}`;
  return fact[2] === undefined ? row : `${row}, fact.${fact[2]}`;
}
