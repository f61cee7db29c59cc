import { applyCorrections } from '../../domain/patents/apply-corrections.ts';
import { resolveRow } from '../../domain/patents/resolve-row.ts';
import type { RowDetail } from '../../domain/patents/row-detail.ts';
import type { Context } from '../context.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import { rowReaderOf } from './reresolve-row.ts';

/**
 * All that was not understood of a row: why it is unresolved or excluded, as kept with the list, and why its application
 * number was not understood, which is read again from the row's cells and corrections. Null when nothing is missing.
 */
export function sayRowReason(
  ctx: Context,
  list: PatentListRecord,
  rowNumber: number,
  { reason, cells }: Pick<RowDetail, 'reason' | 'cells'>,
): string | null {
  const read = rowReaderOf(list);
  if (!read.ok) return reason;
  const declared = read.value(
    cells.map(({ text }) => text),
    rowNumber,
  );
  const corrections = ctx.patentCorrections.ofRow(list.id, rowNumber)?.corrections ?? [];
  const { applicationReason } = resolveRow(applyCorrections(declared, corrections));
  return [reason, applicationReason].filter((why) => why !== null).join('; ') || null;
}
