import type { EntityKind } from '../entity-kind.ts';

/** Our working title of a deal: owner is the deal. */
export const dealTitleKind: EntityKind = {
  read: (ctx, { owner }) => ctx.deals.find(owner)?.title,
  write: (ctx, { owner }, value) => {
    const deal = ctx.deals.find(owner);
    if (deal) ctx.deals.save({ ...deal, title: String(value) });
  },
};
