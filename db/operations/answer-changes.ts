import type { OpenDeal } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import { remarkOn } from '../../domain/rounds/reason-of.ts';
import type { ChangeRemark } from '../../domain/rounds/round-record.ts';
import type { Context } from '../context.ts';
import { remarkRef } from '../history/kinds/remark-kind.ts';
import { recorded } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';

interface Answering {
  readonly dealId: string;
  readonly answer: NonNullable<ChangeRemark['answer']>;
  readonly changes: readonly Pick<ChangeRemark, 'roundId' | 'termKey' | 'field'>[];
}

/** Answers several changes alike, as one step. */
export function answerChanges(ctx: Context, { dealId, answer, changes }: Answering): Result<OpenDeal> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const stranger = changes.find(({ roundId }) => ctx.rounds.find(roundId)?.dealId !== dealId);
    if (stranger) return fail({ code: 'not-found', entity: 'round', id: stranger.roundId });
    const remarks = ctx.changeRemarks.list(dealId);
    const answered = changes.map((about): ChangeRemark => {
      const said = remarkOn(about, about.roundId, remarks);
      return { ...about, reason: said?.reason ?? '', answerReason: said?.answerReason ?? '', answer };
    });
    const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
    recorded(ctx, dealId, { label: `Answer ${count} “${answer}”` }, answered.map(remarkRef), () => {
      for (const remark of answered) ctx.changeRemarks.save(remark);
    });
    return touchDeal(ctx, dealId);
  });
}
