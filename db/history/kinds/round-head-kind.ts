import type { RoundRecord } from '../../../domain/rounds/round-record.ts';
import type { EntityKind } from '../entity-kind.ts';
import { refuseFrozen } from './refuse-frozen.ts';

/** Of what day a draft is and whose proposal: owner is the round. */
export const roundHeadKind: EntityKind = {
  read: (ctx, { owner }) => {
    const round = ctx.rounds.find(owner);
    return round && { dated: round.dated, proposedBy: round.proposedBy };
  },
  write: (ctx, { owner }, value) => {
    const round = ctx.rounds.find(owner);
    if (round) ctx.rounds.save({ ...round, ...(value as Pick<RoundRecord, 'dated' | 'proposedBy'>) }); // read by this kind
  },
  refuse: refuseFrozen,
};
