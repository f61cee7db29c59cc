import type { Deal, Round } from '../../domain/deals/deal.ts';
import type { DealAround } from '../../domain/receiving/understand-sheet.ts';
import { sheetOfTerms } from '../../domain/receiving/outcome.ts';
import { canonicalJson } from '../../domain/rounds/canonical-round.ts';
import { partyNamesOf } from '../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import { otherSide } from '../../domain/terms/favoured-side.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { readOpenDeal, readRound } from '../operations/open-deal.ts';
import type { AnsweredDraft } from './answered-draft.ts';

interface LatestDraft {
  readonly round: Round;
  /** Whether it holds work: one that says nothing of its own gives way unasked. */
  readonly isTouched: boolean;
  readonly isOurs: boolean;
  /** Whether the file was made from it, though nobody marked it as sent. */
  readonly answered: AnsweredDraft;
}

/** A deal as a file is received into it. */
export interface ReceivingDeal {
  readonly deal: Deal;
  readonly around: DealAround;
  /** The round that the file is held against: the one that it names or was made from, else the latest that is frozen, else the draft. */
  readonly former: Round;
  /** The latest round, where it is a draft. */
  readonly draft: LatestDraft | null;
}

export function readReceivingDeal(
  ctx: Context,
  dealId: string,
  { named, answered }: { readonly named: number | null; readonly answered: AnsweredDraft },
): Result<ReceivingDeal> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const { deal, round: latest } = open.value;
  const records = ctx.rounds.list(dealId);
  const frozen = records.filter(({ status }) => status !== 'draft');
  const isDraft = latest.status === 'draft';
  const isAnswered = isDraft && answered === 'as-it-is';
  const against = isAnswered ? latest : (frozen.find(({ number }) => number === named) ?? frozen.at(-1));
  const former = against === undefined || isAnswered ? latest : readRound(ctx, against);
  const names = partyNamesOf(toShareableSheet({ deal, round: former }));
  if (records.length === 0) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  return ok({
    deal,
    former,
    draft: isDraft
      ? {
          round: latest,
          isTouched: isTouched(ctx, latest),
          isOurs: latest.proposedBy === deal.ourSide,
          answered,
        }
      : null,
    around: {
      names,
      theirSide: otherSide(deal.ourSide),
      against: against?.number ?? null,
      former: sheetOfTerms(former.terms, names),
      number: isDraft && !isAnswered ? latest.number : latest.number + 1,
    },
  });
}

/** Whether a draft says anything that the round before it, or a new deal, does not. */
function isTouched(ctx: Context, draft: Round): boolean {
  const before = ctx.rounds.list(draft.dealId).findLast(({ number }) => number < draft.number);
  if (!before) return ctx.history.state(draft.dealId).undo !== null;
  const said = (round: Round) =>
    canonicalJson({
      terms: round.terms.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
      schedules: round.schedules.map(({ letter, listId, part }) => ({ letter, listId, part })),
    });
  return said(draft) !== said(readRound(ctx, before));
}
