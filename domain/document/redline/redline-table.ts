import type { Figures } from '../../figures.ts';
import type { Block } from '../document.ts';
import type { MoveNumbers } from './move-numbers.ts';
import { changedRows, redlineRows } from './redline-rows.ts';
import { redlineText } from './redline-text.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Tables with more unchanged rows than this show what changed alone, and say so. */
export interface LongTables {
  readonly mostUnchanged: number;
  /** What it is held against, such as "round 2". */
  readonly against: string;
  readonly figures: Figures;
}

/** A table that has the same columns in both states. */
export function redlineTable(
  before: Table,
  after: Table,
  moves: MoveNumbers,
  long: LongTables | null,
): readonly Block[] {
  const caption = redlineText([{ text: before.caption }], [{ text: after.caption }]);
  const table: Table = before.caption === after.caption ? after : { ...after, marked: { caption } };
  const short = long && after.rows.length > long.mostUnchanged ? cut(before, table, long) : null;
  if (short) return short;
  const rows = redlineRows(before.rows, after.rows, moves);
  const hasBoth = rows.some(({ kind }) => kind === 'deleted' || kind === 'moved-from');
  const counted = table.counted && hasBoth ? { counted: `${table.counted} of both rounds` } : {};
  return [{ ...table, ...counted, rows: rows.map(({ row }) => row) }];
}

/** The rows that changed, and how many did not; null where few enough of them did not. */
function cut(
  before: Table,
  table: Table,
  { mostUnchanged, against, figures }: LongTables,
): readonly Block[] | null {
  const { come, gone, changed, rows } = changedRows(before.rows, table.rows);
  const same = table.rows.length - come - changed;
  if (same <= mostUnchanged) return null;
  const grouped = (number: number): string => figures.decimal(String(number));
  const noun = table.counted ?? 'rows';
  const words = [
    [come, 'put in'],
    [gone, 'struck out'],
    [changed, 'changed'],
  ] as const;
  const counts = words.filter(([number]) => number > 0).map(([number, word]) => `${grouped(number)} ${word}`);
  const text =
    counts.length === 0
      ? `All ${grouped(same)} ${noun} stand as in ${against}. They are not printed again in this redline.`
      : `Of now ${grouped(table.rows.length)} ${noun} only those that changed since ${against} are printed: ${counts.join(', ')}. The ${grouped(same)} others stand as they were.`;
  const note: Block = { kind: 'paragraph', role: 'note', text: [{ text }] };
  if (counts.length === 0) return [note];
  return [note, { ...table, counted: `changed ${noun}`, rows: rows().map(({ row }) => row) }];
}
