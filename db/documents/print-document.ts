import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { PrintedDocument } from '../../domain/document/document.ts';
import { internalCopyDocument } from '../../domain/document/internal-copy.ts';
import { redlineDocument } from '../../domain/document/redline/redline-document.ts';
import { termSheetDocument } from '../../domain/document/term-sheet.ts';
import type { ShareableRound } from '../../domain/shareable/shareable-round.ts';
import { toShareable } from '../../domain/shareable/to-shareable.ts';
import type { Context } from '../context.ts';
import { readScheduleContents } from '../operations/schedule-contents.ts';
import { annexOf } from './internal-annex.ts';
import type { ChosenDocument } from './chosen-document.ts';

/** The document that every format is made from. */
export function printDocument(ctx: Context, chosen: ChosenDocument): PrintedDocument {
  const { choice, open, before, options } = chosen;
  const round = shareableOf(ctx, open);
  const print = { ...options, createdAt: choice.madeAt ?? ctx.now() };
  if (choice.copy === 'internal')
    return internalCopyDocument(round, annexOf(ctx, open, round, chosen.precedents), print);
  return before ? redlineDocument(shareableOf(ctx, before), round, print) : termSheetDocument(round, print);
}

/** All that the other side may see of the round. */
export function shareableOf(ctx: Context, open: OpenDeal): ShareableRound {
  return toShareable(open, readScheduleContents(ctx, open.round));
}
