import type { EntityKind } from '../entity-kind.ts';
import { refuseFrozen } from './refuse-frozen.ts';

/** A patent list on a draft: owner is the round, key the letter, the value the list's id. */
export const scheduleKind: EntityKind = {
  read: (ctx, { owner, key }) => ctx.schedules.findListId(owner, key),
  write: (ctx, { owner, key }, value) => {
    if (value === null) ctx.schedules.remove(owner, key);
    else ctx.schedules.save(owner, key, value as string); // read by this kind
  },
  refuse: (ctx, ref, value) =>
    value !== null && !ctx.patentLists.find(value as string)
      ? `The patent list of Schedule ${ref.key} was taken out of the workspace.`
      : refuseFrozen(ctx, ref),
};
