import type { MemoExport } from '../../domain/contract/memo.ts';
import { memoDocument } from '../../domain/document/memo/memo-document.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { refuseEnding } from '../documents/write-out.ts';
import { openMemo } from '../economics/memo-material.ts';
import type { Session } from '../workspace/session.ts';
import { writePdf } from './write-pdf.ts';

/** Refuses at once what can be refused at once; the memo is made and written in the job, whole or not at all. */
export function startMemoExport(
  ctx: Context,
  { dealId, roundId, paper, working, out }: MemoExport,
  session: Session,
): Result<{ jobId: string }> {
  const refusal = refuseEnding(out, 'pdf');
  if (refusal) return refusal;
  const memo = openMemo(ctx, { dealId, depth: working, ...(roundId && { roundId }) });
  if (!memo.ok) return memo;
  const options = { paper, createdAt: ctx.now() };
  return ok(
    session.jobs.start('memo.export', out, (job) =>
      writePdf(out, ctx, session, job, async () => memoDocument(await memo.value.gather(job), options)),
    ),
  );
}
