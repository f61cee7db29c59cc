import type { Block } from '../document.ts';
import type { MoveNumbers } from './move-numbers.ts';
import { redlineRows, type RedlineRow } from './redline-rows.ts';
import { redlineText } from './redline-text.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Tables with more unchanged rows than this show what changed alone, and say so. */
export interface LongTables {
  readonly mostUnchanged: number;
  /** What it is held against, such as "round 2". */
  readonly against: string;
}

/** A table that has the same columns in both states. */
export function redlineTable(
  before: Table,
  after: Table,
  moves: MoveNumbers,
  long: LongTables | null,
): readonly Block[] {
  const rows = redlineRows(before.rows, after.rows, moves);
  const caption = redlineText([{ text: before.caption }], [{ text: after.caption }]);
  const table: Table = before.caption === after.caption ? after : { ...after, marked: { caption } };
  const unchanged = rows.filter(isUnchanged).length;
  if (!long || unchanged <= long.mostUnchanged) return [{ ...table, rows: rows.map(({ row }) => row) }];
  const changed = rows.filter((row) => !isUnchanged(row));
  const noun = after.counted ?? 'rows';
  const note = noteOf(rows, after.rows.length, noun, long.against);
  return [
    { kind: 'paragraph', role: 'note', text: [{ text: note }] },
    ...(changed.length > 0
      ? [{ ...table, counted: `changed ${noun}`, rows: changed.map(({ row }) => row) }]
      : []),
  ];
}

/** A line that only stands elsewhere in a long table says nothing new. */
function isUnchanged({ kind }: RedlineRow): boolean {
  return kind === 'same' || kind === 'moved-to' || kind === 'moved-from';
}

function noteOf(rows: readonly RedlineRow[], total: number, noun: string, against: string): string {
  const count = (kind: RedlineRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  const words = [
    [count('inserted'), 'put in'],
    [count('deleted'), 'struck out'],
    [count('changed'), 'changed'],
  ] as const;
  const changes = words
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${grouped(number)} ${word}`);
  const all = `${grouped(total)} ${noun}`;
  if (changes.length === 0)
    return `All ${all} stand as in ${against}. They are not printed again in this redline.`;
  const same = total - count('inserted') - count('changed');
  return `Of now ${all} only those that changed since ${against} are printed: ${changes.join(', ')}. The ${grouped(same)} others stand as they were.`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
