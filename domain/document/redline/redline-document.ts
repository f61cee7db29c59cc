import type { ShareableRound } from '../../shareable/shareable-round.ts';
import type { PrintedDocument } from '../document.ts';
import { termSheetDocument, type PrintOptions } from '../term-sheet.ts';
import { redlineBlocks } from './redline-blocks.ts';

/** The later round with what changed since the earlier one marked in it: it goes across the table as the counterpart copy does. */
export function redlineDocument(
  before: ShareableRound,
  after: ShareableRound,
  options: PrintOptions,
): PrintedDocument {
  const document = termSheetDocument(after, options);
  const former = termSheetDocument(before, options);
  return {
    ...document,
    title: `Redline of round ${after.number} against round ${before.number} - ${after.title}`,
    blocks: redlineBlocks(former.blocks, document.blocks),
  };
}
