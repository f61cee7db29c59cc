import { basename } from 'node:path';
import type { Exported, ExportRecord, ExportRequest } from '../../domain/contract/exports.ts';
import type { ExportOptions } from '../../domain/document/export-options.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { chooseDocument, type ChosenDocument } from '../documents/chosen-document.ts';
import { keepOlder, type OlderFile } from '../export/keep-older.ts';
import { writeDocument } from '../documents/write-document.ts';
import { refuseEnding } from '../documents/write-out.ts';
import { toFileError } from '../workspace/file-errors.ts';
import type { Session } from '../workspace/session.ts';

interface OfDeal {
  readonly dealId: string;
}

/** Refuses at once what can be refused at once; the document is made and written in the job, and then stands in the log. */
export function startExport(
  ctx: Context,
  request: ExportRequest,
  session: Session,
): Result<{ jobId: string }> {
  const chosen = chooseDocument(ctx, request);
  if (!chosen.ok) return chosen;
  const { out } = request;
  const refusal = refuseEnding(out, request.as);
  if (refusal) return refusal;
  return ok(
    session.jobs.start('exports.start', out, async (job) => {
      const older = await keepOlder(out);
      try {
        const written = await writeDocument(ctx, chosen.value, out, session, job);
        return written.ok ? await logOrTakeBack(ctx, request, chosen.value, written.value, older) : written;
      } finally {
        await older.letGo();
      }
    }),
  );
}

/** No copy leaves without a line in the log: where there is no room for the line, the file goes again and an older one is back. */
async function logOrTakeBack(
  ctx: Context,
  request: ExportRequest,
  chosen: ChosenDocument,
  written: Exported,
  older: OlderFile,
): Promise<Result<Exported>> {
  try {
    await logExport(ctx, request, chosen, written);
    return ok(written);
  } catch (thrown) {
    await older.putBack();
    // it is the disk of the workspace that failed, not that of the file
    const error = toFileError(thrown, ctx.file);
    if (!error) throw thrown;
    return fail(error);
  }
}

/** Writing may have to wait for an import; the file is there by then, and the record follows. */
async function logExport(
  ctx: Context,
  { by, as, copy }: ExportRequest,
  { open: { deal, round }, before, options }: ChosenDocument,
  { file, pages, bytes, sha256 }: Exported,
): Promise<void> {
  await ctx.gate.whenOpen(() =>
    ctx.transaction(() =>
      ctx.exportLog.add({
        id: ctx.newId(),
        dealId: deal.id,
        exportedAt: ctx.now(),
        by,
        roundNumber: round.number,
        roundHash: round.contentHash,
        format: as,
        copy,
        since: before?.round.number ?? null,
        recipient: options.recipient,
        fileName: basename(file),
        pages,
        bytes,
        sha256,
      }),
    ),
  );
}

export function getExportOptions(ctx: Context, { dealId }: OfDeal): Result<ExportOptions> {
  return ctx.deals.find(dealId) ? ok(ctx.exportOptions.get(dealId)) : noDeal(dealId);
}

export function saveExportOptions(
  ctx: Context,
  { dealId, options }: OfDeal & { readonly options: ExportOptions },
): Result<ExportOptions> {
  if (!ctx.deals.find(dealId)) return noDeal(dealId);
  ctx.transaction(() => ctx.exportOptions.save(dealId, options));
  return ok(options);
}

export function listExports(ctx: Context, { dealId }: OfDeal): Result<ExportRecord[]> {
  return ctx.deals.find(dealId) ? ok(ctx.exportLog.list(dealId)) : noDeal(dealId);
}

function noDeal(dealId: string): Result<never> {
  return fail({ code: 'not-found', entity: 'deal', id: dealId });
}
