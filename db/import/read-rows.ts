import type { DeclaredRow } from '../../domain/patents/declared-row.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ReadingPlan } from './plan-reading.ts';
import type { Batch, UnreadableRow } from './reading.ts';
import type { SourceRecord, SourceTable } from './records.ts';

/** Rows of a slice: few enough that handling them holds nobody up. */
const SLICE_ROWS = 250;
const RAW_LENGTH = 400;

/** Reads a table row by row as it was planned. A table of which no row can be read is refused at its end. */
export async function* readRows(
  table: SourceTable,
  plan: ReadingPlan,
  refuse: (detail: string) => Result<never>,
): AsyncGenerator<Result<Batch>> {
  let rowNumber = 0;
  let readable = 0;
  let firstTrouble = '';

  const toBatch = (records: readonly SourceRecord[], bytesRead: number): Batch => {
    const rows: DeclaredRow[] = [];
    const unreadable: UnreadableRow[] = [];
    for (const record of records) {
      if ('reason' in record) {
        const raw = record.raw.slice(0, RAW_LENGTH);
        unreadable.push({ rowNumber: (rowNumber += 1), raw, reason: record.reason });
      } else if (record.cells.some((cell) => cell.trim() !== '')) {
        rows.push(plan.toRow(record.cells, (rowNumber += 1), record.damaged));
      }
    }
    readable += rows.length;
    firstTrouble ||= unreadable[0]?.reason ?? '';
    return { rows, unreadable, bytesRead, header: plan.header };
  };

  for await (const slice of table.records(plan.from)) {
    if (!slice.ok) return void (yield slice);
    const { records, bytesRead } = slice.value;
    for (let at = 0; at === 0 || at < records.length; at += SLICE_ROWS)
      yield ok(toBatch(records.slice(at, at + SLICE_ROWS), bytesRead));
  }
  if (readable > 0) return;
  yield refuse(
    rowNumber === 0 ? 'It has no rows.' : `None of its ${rowNumber} rows could be read: ${firstTrouble}.`,
  );
}
