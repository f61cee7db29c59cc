import type { OpenDeal } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import { wholeTermFields } from '../../domain/rounds/round-change.ts';
import type { ChangeRemark } from '../../domain/rounds/round-record.ts';
import type { Context } from '../context.ts';
import { remarkRef } from '../history/kinds/remark-kind.ts';
import { recorded } from '../history/recorded.ts';
import { findDealTerm } from './find-deal-term.ts';
import { touchDeal } from './open-deal.ts';

/** Keeps why a change was made and what was said to it. The round itself stays as it was, so it may be frozen. */
export function saveRemark(
  ctx: Context,
  { dealId, remark }: { readonly dealId: string; readonly remark: ChangeRemark },
): Result<OpenDeal> {
  return ctx.transaction(() => {
    const { roundId, termKey, field } = remark;
    const round = ctx.rounds.find(roundId);
    if (round?.dealId !== dealId) return fail({ code: 'not-found', entity: 'round', id: roundId });
    const term = findDealTerm(ctx, dealId, termKey);
    if (!term) return fail({ code: 'not-found', entity: 'term', id: termKey });
    if (!Object.hasOwn(term.fields, field) && !wholeTermFields.some((whole) => whole === field))
      return fail({ code: 'not-found', entity: 'field', id: field });
    const deed = {
      label: `Remark on "${term.label}" in round ${round.number}`,
      termKey,
      mergeKey: `remark:${roundId}:${termKey}:${field}`,
    };
    recorded(ctx, dealId, deed, [remarkRef(remark)], () => {
      if (isEmpty(remark)) ctx.changeRemarks.remove(roundId, termKey, field);
      else ctx.changeRemarks.save(remark);
    });
    return touchDeal(ctx, dealId);
  });
}

function isEmpty({ reason, answer, answerReason }: ChangeRemark): boolean {
  return reason.trim() === '' && answer === null && answerReason.trim() === '';
}
