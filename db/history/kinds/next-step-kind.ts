import { dealSchema } from '../../../domain/deals/deal.ts';
import type { EntityKind } from '../entity-kind.ts';

/** What we do next: owner is the deal. */
export const nextStepKind: EntityKind = {
  read: (ctx, { owner }) => ctx.deals.find(owner)?.nextStep,
  write: (ctx, { owner }, value) => {
    const deal = ctx.deals.find(owner);
    if (deal) ctx.deals.save({ ...deal, nextStep: dealSchema.shape.nextStep.parse(value) });
  },
};
