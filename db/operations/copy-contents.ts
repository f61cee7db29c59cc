import type { CopyContents, DocumentChoice } from '../../domain/contract/exports.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { copyContents } from '../../domain/document/copy-contents/copy-contents.ts';
import type { CountedRound } from '../../domain/document/copy-contents/copy-facts.ts';
import { ok, type Result } from '../../domain/result.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context } from '../context.ts';
import { chooseDocument } from '../documents/chosen-document.ts';
import { ourCounts } from '../documents/our-counts.ts';

/** What the chosen copy holds and what it leaves out, in words: no line of a schedule is read for it. */
export function readCopyContents(ctx: Context, choice: DocumentChoice): Result<CopyContents> {
  const chosen = chooseDocument(ctx, choice);
  if (!chosen.ok) return chosen;
  const { open, before, options, precedents } = chosen.value;
  const round = countRound(ctx, open);
  return ok(
    copyContents({
      choice,
      options,
      round,
      before: before && countRound(ctx, before),
      ours: ourCounts(ctx, open, round.sheet, precedents.length),
    }),
  );
}

function countRound(ctx: Context, open: OpenDeal): CountedRound {
  return {
    sheet: toShareableSheet(open),
    schedules: open.round.schedules.map((schedule) => ({
      letter: schedule.letter,
      owner: schedule.owner,
      lines: schedule.frozen?.lineCount ?? ctx.patentScheduleRows.measure(schedule).lineCount,
    })),
  };
}
