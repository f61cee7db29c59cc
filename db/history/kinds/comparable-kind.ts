import { comparableDecisionSchema } from '../../../domain/precedents/comparable.ts';
import type { EntityKind } from '../entity-kind.ts';

/** Whether we hold a precedent to speak for a deal: owner is the deal, key the precedent's id. */
export const comparableKind: EntityKind = {
  read: (ctx, { owner, key }) => ctx.comparables.find(owner, key),
  write: (ctx, { owner, key }, value) => {
    if (value === null) ctx.comparables.remove(owner, key);
    else ctx.comparables.save(comparableDecisionSchema.parse(value));
  },
};
