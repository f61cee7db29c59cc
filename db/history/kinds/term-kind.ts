import type { RoundTerm } from '../../../domain/deals/deal.ts';
import type { EntityKind } from '../entity-kind.ts';
import { refuseFrozen } from './refuse-frozen.ts';

/** One term of a draft: owner is the round, key the term's. */
export const termKind: EntityKind = {
  read: (ctx, { owner, key }) => ctx.roundTerms.find(owner, key),
  write: (ctx, { owner, key }, value) => {
    if (value === null) ctx.roundTerms.remove(owner, key);
    else ctx.roundTerms.save(owner, value as RoundTerm); // read by this kind
  },
  refuse: refuseFrozen,
};
