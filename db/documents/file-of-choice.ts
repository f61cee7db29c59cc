import { internalPartOf } from '../../domain/document/internal-part-of.ts';
import { INTERNAL_MARKING } from '../../domain/document/internal-copy.ts';
import type { TermSheetFile } from '../../domain/shareable/term-sheet-file.ts';
import { toTermSheetFile, type SharedState } from '../../domain/shareable/to-term-sheet-file.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { Context } from '../context.ts';
import type { ChosenDocument } from './chosen-document.ts';
import { annexOf } from './internal-annex.ts';
import { partsOf, shareableOf } from './print-document.ts';
import { sealContent } from './term-sheet-file.ts';

/** The chosen copy as data: of a redline both rounds and what changed, of an internal copy also what is ours alone. */
export function fileOfChoice(ctx: Context, chosen: ChosenDocument): TermSheetFile {
  const { choice, open, before, options, precedents } = chosen;
  const state = stateOf(ctx, open);
  const parts = partsOf(options);
  if (choice.copy !== 'internal')
    return sealContent(toTermSheetFile(state, { ...parts, ...(before && { since: stateOf(ctx, before) }) }));
  const internal = internalPartOf(annexOf(ctx, open, state.round, precedents));
  return sealContent(toTermSheetFile(state, { ...parts, legend: INTERNAL_MARKING, internal }));
}

function stateOf(ctx: Context, open: OpenDeal): SharedState {
  return { round: shareableOf(ctx, open), seal: open.round.contentHash };
}
