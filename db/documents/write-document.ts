import type { Exported } from '../../domain/contract/exports.ts';
import type { Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { writePdf } from '../operations/write-pdf.ts';
import type { Session } from '../workspace/session.ts';
import type { ChosenDocument } from './chosen-document.ts';
import { fileOfChoice } from './file-of-choice.ts';
import { printDocument } from './print-document.ts';
import { writeJson } from './write-json.ts';
import { writeOut } from './write-out.ts';
import { writeDocumentWorkbook } from './write-workbook.ts';

/** Makes the chosen document and writes it in its format, whole or not at all. */
export async function writeDocument(
  ctx: Context,
  chosen: ChosenDocument,
  out: string,
  session: Pick<Session, 'settings'>,
  job: Job,
): Promise<Result<Exported>> {
  switch (chosen.choice.as) {
    case 'pdf':
      return writePdf(out, ctx, session, job, () => printDocument(ctx, chosen));
    case 'json':
      return writeOut(out, ctx, () => {
        job.report(0, 1, 'Writing the data');
        return writeJson(fileOfChoice(ctx, chosen), out, job.signal);
      });
    case 'xlsx':
      return writeOut(out, ctx, () =>
        writeDocumentWorkbook(ctx, chosen, printDocument(ctx, chosen), out, job),
      );
    case 'docx':
      return writeOut(out, ctx, async () => {
        // loaded when it is first needed, as the writer of PDFs is
        const { writeDocxFile } = await import('../export/docx/write-docx-file.ts');
        return writeDocxFile(printDocument(ctx, chosen), out, {
          signal: job.signal,
          onProgress: (done, total) => job.report(done, total, 'Writing the Word file'),
        });
      });
  }
}
