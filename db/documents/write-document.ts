import type { Exported } from '../../domain/contract/exports.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { writePdf } from '../operations/write-pdf.ts';
import type { Session } from '../workspace/session.ts';
import type { ChosenDocument } from './chosen-document.ts';
import { fileOfChoice } from './file-of-choice.ts';
import { printDocument } from './print-document.ts';
import { writeJson } from './write-json.ts';
import { writeOut } from './write-out.ts';

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
    case 'docx':
    case 'xlsx':
      return fail({ code: 'conflict', message: 'This form is not written yet.' });
  }
}
