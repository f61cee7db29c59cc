import type { ListPart } from '../../../domain/patents/list-view.ts';
import type { Pointer } from '../../tables/schedules-table.ts';
import type { EntityKind } from '../entity-kind.ts';
import { refuseFrozen } from './refuse-frozen.ts';

/** As steps keep it: a whole list by its id alone, as it was before there were parts. */
type KeptPointer = string | { readonly listId: string; readonly part: ListPart };

/** A patent list on a draft, or a part of it: owner is the round, key the letter. */
export const scheduleKind: EntityKind = {
  read: (ctx, { owner, key }): KeptPointer | undefined => {
    const schedule = ctx.schedules.find(owner, key);
    if (!schedule) return undefined;
    const { listId, part } = schedule;
    return part === null ? listId : { listId, part };
  },
  write: (ctx, { owner, key }, value) => {
    if (value === null) ctx.schedules.remove(owner, key);
    else ctx.schedules.save(owner, key, pointerOf(value));
  },
  refuse: (ctx, ref, value) =>
    value !== null && !ctx.patentLists.find(pointerOf(value).listId)
      ? `The patent list of Schedule ${ref.key} was taken out of the workspace.`
      : refuseFrozen(ctx, ref),
};

function pointerOf(value: unknown): Pointer {
  const kept = value as KeptPointer; // read by this kind
  return typeof kept === 'string' ? { listId: kept, part: null } : kept;
}
