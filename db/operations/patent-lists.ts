import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import type { ReadingSettings } from '../../domain/patents/reading-settings.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { removingRows } from '../patents/remove-rows.ts';
import { takeSteps } from '../patents/steps.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';

/** Rejects that travel with a list unless more are asked for; the rest stays a call away. */
const FIRST_REJECTS = 100;

export function listPatentLists(ctx: Context): Result<PatentListSummary[]> {
  return ok(ctx.patentLists.list().map((record) => summarizePatentList(ctx, record)));
}

/** One list with its counts and its first rejects. */
export function getPatentList(
  ctx: Context,
  { id, rejects }: { readonly id: string; readonly rejects?: number | undefined },
): Result<PatentListSummary> {
  const record = ctx.patentLists.find(id);
  return record ? ok(summarizePatentList(ctx, record, rejects)) : notFound(id);
}

/** How the source of a list was read. */
export function getReadingSettings(
  ctx: Context,
  { id }: { readonly id: string },
): Result<ReadingSettings | null> {
  const record = ctx.patentLists.find(id);
  return record ? ok(record.settings) : notFound(id);
}

/** Takes a list out of the workspace, with all that was imported with it and added to it. A list on a round stays. */
export async function removePatentList(ctx: Context, { id }: { readonly id: string }): Promise<Result<null>> {
  const rows = ctx.patentLists.find(id)?.counts.rows;
  return ctx.gate.exclusively(async (turn) => {
    const record = ctx.patentLists.find(id);
    if (!record) return notFound(id);
    if (ctx.schedules.countOfList(id) > 0) {
      return fail({
        code: 'conflict',
        message: `"${record.name}" is a schedule of a round. Detach it there first.`,
      });
    }
    ctx.patentLists.remove(id);
    const { signal } = new AbortController();
    const removed = await takeSteps(removingRows(ctx.db, record.listKey), {
      turn,
      signal,
      report: () => undefined,
    });
    return removed.ok ? ok(null) : removed;
  }, rows);
}

export function summarizePatentList(
  ctx: Context,
  record: PatentListRecord,
  rejects: number = FIRST_REJECTS,
): PatentListSummary {
  const {
    header: _header,
    settings: _settings,
    listKey: _listKey,
    revision: _revision,
    derivedBy: _edition,
    ...summary
  } = record;
  return {
    ...summary,
    rejects: [...ctx.patentLists.listRejects(record.id, rejects)],
    rejectCount: ctx.patentLists.countRejects(record.id),
  };
}

function notFound(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'patent list', id });
}
