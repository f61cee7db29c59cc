import { isBlankCell } from './blank-cells.ts';
import type { ResolvedRow } from './resolve-row.ts';

/** Bits of what a row does not tell about its numbers. */
export const ROW_GAPS = {
  noPublicationCell: 1,
  noApplicationCell: 2,
  applicationNotUnderstood: 4,
  noPriorityCell: 8,
} as const;

export function gapsOf({ row, application, priorityKeys }: ResolvedRow): number {
  let gaps = isBlankCell(row.publicationCell) ? ROW_GAPS.noPublicationCell : 0;
  if (application === null)
    gaps |= row.applicationCell === null ? ROW_GAPS.noApplicationCell : ROW_GAPS.applicationNotUnderstood;
  if (priorityKeys.length === 0) gaps |= ROW_GAPS.noPriorityCell;
  return gaps;
}
