import type { PatentListImport } from '../../domain/contract/patent-lists.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { Session } from '../workspace/session.ts';
import { importPatentList } from './patent-lists-import.ts';

export function startImport(
  ctx: Context,
  input: PatentListImport,
  { jobs }: Session,
): Result<{ jobId: string }> {
  return ok(jobs.start('patentLists.import', ctx.file, (job) => importPatentList(ctx, input, job)));
}
