import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Exported } from '../../domain/contract/exports.ts';
import type { PrintedDocument } from '../../domain/document/document.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { hashFile } from '../export/hash-file.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import type { Session } from '../workspace/session.ts';

/** Makes a document and writes it as a PDF, whole or not at all, never over a workspace. */
export async function writePdf(
  out: string,
  ctx: Context,
  { settings }: Pick<Session, 'settings'>,
  job: Job,
  makeDocument: () => PrintedDocument | Promise<PrintedDocument>,
): Promise<Result<Exported>> {
  const refusal = refuseTarget(out, ctx.file);
  if (refusal) return fail({ code: 'file-refused', reason: refusal, fileName: basename(out) });
  // loaded when it is first needed: the writer and its libraries are most of the backend, and would hold up its start
  const { writePdfFile } = await import('../export/pdf/write-pdf-file.ts');
  const { pages } = await writePdfFile(await makeDocument(), out, {
    fonts: settings.fonts,
    signal: job.signal,
    onProgress: (done, total) => job.report(done, total, 'Writing the PDF'),
  });
  return ok({ file: out, pages, bytes: statSync(out).size, sha256: await hashFile(out) });
}

export function refuseEnding(out: string, ending: '.pdf' | '.xlsx'): Result<never> | null {
  if (out.toLowerCase().endsWith(ending)) return null;
  const what = ending === '.pdf' ? 'The document is a PDF' : 'The document is a workbook';
  return fail({
    code: 'invalid-input',
    issues: [{ path: 'out', message: `${what}: give its name the ending ${ending}.` }],
  });
}
