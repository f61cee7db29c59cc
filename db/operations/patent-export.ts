import { setImmediate } from 'node:timers/promises';
import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ListExport, ListExported } from '../../domain/contract/patent-report.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { hashFile } from '../export/hash-file.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import { csvText } from '../export/table/csv-text.ts';
import type { ExportSheet } from '../export/table/export-sheet.ts';
import { writeWorkbook } from '../export/table/workbook-file.ts';
import { writeWholeFile } from '../export/whole-file.ts';
import { exportSheets } from '../patents/export-sheets.ts';
import type { Session } from '../workspace/session.ts';

/** Refuses at once what can be refused at once; the file is written in the job. */
export function startListExport(
  ctx: Context,
  request: ListExport,
  { jobs }: Session,
): Result<{ jobId: string }> {
  if (!ctx.patentLists.find(request.listId)) return noList(request.listId);
  const ending = `.${request.as}`;
  if (extname(request.file).toLowerCase() !== ending) {
    const message = `The file is ${request.as.toUpperCase()}: give its name the ending ${ending}.`;
    return fail({ code: 'invalid-input', issues: [{ path: 'file', message }] });
  }
  return ok(jobs.start('patentLists.export', request.file, (job) => exportList(ctx, request, job)));
}

/** The list changed under the hands of whoever wrote it. */
class ListChangedError extends Error {}

/** Writes a list, or what is known of it, into a file that appears whole or not at all. */
export async function exportList(ctx: Context, request: ListExport, job: Job): Promise<Result<ListExported>> {
  const { file, as } = request;
  const reason = refuseTarget(file, ctx.file);
  if (reason) return fail({ code: 'file-refused', reason, fileName: basename(file) });
  await ctx.gate.passed();
  const on = request.part.filters.legalStatusOn ?? ctx.now().slice(0, 10);
  const list = ctx.patentLists.find(request.listId);
  const place = ctx.patentRows.findPlace(request.listId, on);
  if (!list || !place) return noList(request.listId);

  const sheets = exportSheets(ctx, list, place, request);
  const total =
    request.what === 'rows'
      ? ctx.patentRows.keys(place, request.part).length
      : ctx.patentLists.countRejects(list.id);
  let rows = 0;
  const paced = sheets.map((sheet) => ({ ...sheet, rows: inTurns(sheet) }));
  async function* inTurns({ rows: slices }: ExportSheet): ExportSheet['rows'] {
    for await (const slice of slices) {
      rows += slice.length;
      job.report(Math.min(rows, total), total, `Writing ${basename(file)}`, rows);
      yield slice;
      await setImmediate();
      await ctx.gate.passed();
      job.signal.throwIfAborted();
      if (ctx.patentRows.findPlace(request.listId, on)?.state !== place?.state) throw new ListChangedError();
    }
  }
  try {
    await writeWholeFile(
      file,
      async (handle) => {
        const [first] = paced;
        if (as === 'xlsx' || !first) await writeWorkbook(paced, (bytes) => handle.writeFile(bytes));
        else for await (const text of csvText(first)) await handle.writeFile(text);
      },
      job.signal,
    );
  } catch (thrown) {
    if (!(thrown instanceof ListChangedError)) throw thrown;
    return fail({
      code: 'conflict',
      message: `"${list.name}" was changed while it was written. Export it again.`,
    });
  }
  return ok({ file, rows, bytes: statSync(file).size, sha256: await hashFile(file) });
}

function noList(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'patent list', id });
}
