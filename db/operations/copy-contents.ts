import { checkSheet } from '../../domain/checks/check-sheet.ts';
import type { CopyContents, DocumentChoice } from '../../domain/contract/exports.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { copyContents } from '../../domain/document/copy-contents/copy-contents.ts';
import type { CountedRound } from '../../domain/document/copy-contents/copy-facts.ts';
import { crossingsIn } from '../../domain/positions/crossings.ts';
import { sayCrossing } from '../../domain/positions/say-crossing.ts';
import { ok, type Result } from '../../domain/result.ts';
import { partyNamesOf, type ShareableSheet } from '../../domain/shareable/shareable-round.ts';
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
  const contents = copyContents({
    choice,
    options,
    round,
    before: before && countRound(ctx, before),
    ours: ourCounts(ctx, open, round.sheet, precedents.length),
  });
  return ok({ ...contents, cautions: choice.copy === 'internal' ? [] : cautionsOf(ctx, open, round.sheet) });
}

/** What is wrong in itself, and what goes beyond what we may agree to: a copy is not always a round that was sent, which tells both. */
function cautionsOf(ctx: Context, { deal, round, positions }: OpenDeal, sheet: ShareableSheet): string[] {
  const names = partyNamesOf(sheet);
  const agreed = ctx.roundTerms.listAgreedBefore(deal.id, round.number);
  const errors = checkSheet(round, names, agreed).filter(({ severity }) => severity === 'error');
  const crossed = crossingsIn(round.terms, positions, names).filter(({ state }) => state === 'crossed');
  return [
    ...errors.map(({ message }) => message),
    ...crossed.map((crossing) => `Beyond our walk-away: ${crossing.termLabel}, ${sayCrossing(crossing)}.`),
  ];
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
