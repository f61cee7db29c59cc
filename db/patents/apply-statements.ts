import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import type { Context } from '../context.ts';
import { summarizePatentList } from '../operations/patent-lists.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import { deriveApplications } from './derive-applications.ts';

/**
 * Derives the applications anew of which something was stated or taken back, and counts what that changes: families by
 * hand. Belongs into the transaction of the statement.
 */
export function applyStatements(
  ctx: Context,
  { id, listKey }: PatentListRecord,
  matchKeys: readonly string[],
): PatentListSummary {
  const applications = ctx.patentApplicationFacts.keysOf(id, matchKeys);
  deriveApplications(
    ctx.db,
    listKey,
    applications.map((row) => row.application_key),
  );
  ctx.patentOverrides.recountFamilies(id);
  ctx.patentLists.touch(id);
  const list = ctx.patentLists.find(id);
  if (!list) throw new Error(`list ${id} went while it was changed`);
  return summarizePatentList(ctx, list);
}
