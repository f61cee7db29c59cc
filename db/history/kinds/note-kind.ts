import type { EntityKind } from '../entity-kind.ts';

/** Our note on a term: owner is the deal, key the term's. */
export const noteKind: EntityKind = {
  read: (ctx, { owner, key }) => ctx.termNotes.find(owner, key),
  write: (ctx, { owner, key }, value) => ctx.termNotes.save(owner, key, (value as string | null) ?? ''), // read by this kind
};
