import type { Context } from '../context.ts';
import { countList } from './count-list.ts';
import { DERIVED_BY, deriveApplications } from './derive-applications.ts';
import { inferApplications } from './infer-applications.ts';

/**
 * Lists that were imported under older rules, or before anything was derived, are derived and counted again. Belongs
 * before anybody reads the lists: older counts lack figures that are read now.
 */
export function deriveOutdated(ctx: Context): void {
  const lists = ctx.patentLists.listOutdated(DERIVED_BY);
  if (lists.length === 0) return;
  ctx.transaction(() => {
    for (const listKey of lists) {
      inferApplications(ctx.db, listKey);
      deriveApplications(ctx.db, listKey);
      countList(ctx.db, listKey);
      ctx.patentLists.markDerived(listKey, DERIVED_BY);
    }
  });
}
