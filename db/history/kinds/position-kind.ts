import { positionSchema } from '../../../domain/positions/position.ts';
import type { EntityKind } from '../entity-kind.ts';

/** Our position on a term: owner is the deal, key the term's. */
export const positionKind: EntityKind = {
  read: (ctx, { owner, key }) => ctx.positions.find(owner, key),
  write: (ctx, { owner, key }, value) => {
    if (value === null) ctx.positions.remove(owner, key);
    else ctx.positions.save(owner, positionSchema.parse(value));
  },
};
