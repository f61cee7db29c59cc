import type { Exported } from '../../domain/contract/exports.ts';
import type { PrintedDocument } from '../../domain/document/document.ts';
import type { Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { writeOut } from '../documents/write-out.ts';
import type { Session } from '../workspace/session.ts';

/** Makes a document and writes it as a PDF, whole or not at all, never over a workspace. */
export async function writePdf(
  out: string,
  ctx: Context,
  { settings }: Pick<Session, 'settings'>,
  job: Job,
  makeDocument: () => PrintedDocument | Promise<PrintedDocument>,
): Promise<Result<Exported>> {
  return writeOut(out, ctx, async () => {
    // loaded when it is first needed: the writer and its libraries are most of the backend, and would hold up its start
    const { writePdfFile } = await import('../export/pdf/write-pdf-file.ts');
    return writePdfFile(await makeDocument(), out, {
      fonts: settings.fonts,
      signal: job.signal,
      onProgress: (done, total) => job.report(done, total, 'Writing the PDF'),
    });
  });
}
