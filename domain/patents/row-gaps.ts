import { isBlankCell } from './blank-cells.ts';
import type { ResolvedRow } from './resolve-row.ts';

/**
 * Bits of what a row does not tell about its numbers. Where words say that there is no application number, both bits of
 * it are set: its cell is not blank, and nothing in it was misread.
 */
export const ROW_GAPS = {
  noPublicationCell: 1,
  noApplicationCell: 2,
  applicationNotUnderstood: 4,
  noPriorityCell: 8,
} as const;

const NO_APPLICATION_MEANT = ROW_GAPS.noApplicationCell | ROW_GAPS.applicationNotUnderstood;

/** Why a row has no application number, if it has none. */
export function applicationGapOf(gaps: number): 'blank' | 'not-meant' | 'not-understood' | undefined {
  switch (gaps & NO_APPLICATION_MEANT) {
    case ROW_GAPS.noApplicationCell:
      return 'blank';
    case ROW_GAPS.applicationNotUnderstood:
      return 'not-understood';
    case NO_APPLICATION_MEANT:
      return 'not-meant';
    default:
      return undefined;
  }
}

export function gapsOf({ row, application, applicationReason, priorityKeys }: ResolvedRow): number {
  let gaps = isBlankCell(row.publicationCell) ? ROW_GAPS.noPublicationCell : 0;
  if (applicationReason !== null) gaps |= ROW_GAPS.applicationNotUnderstood;
  else if (application === null)
    gaps |= row.applicationCell === null ? ROW_GAPS.noApplicationCell : NO_APPLICATION_MEANT;
  if (priorityKeys.length === 0) gaps |= ROW_GAPS.noPriorityCell;
  return gaps;
}
