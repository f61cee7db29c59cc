import type { ReceivedDocument } from '../../../domain/receiving/received-document.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { SourceFile } from '../../import/source-file.ts';
import { wholeFile } from '../whole-file.ts';
import { hasLaterParts } from './later-parts.ts';
import { createFindings } from './pdf-findings.ts';
import { runPdfWorker, type PdfTrouble } from './run-pdf-worker.ts';

const MAX_BYTES = 256 * 1024 ** 2;

/**
 * Reads the term sheet that a PDF of Parley carries with what people wrote onto its pages, or else the text of its pages.
 * Scripts in it are never run.
 */
export async function readPdf(file: SourceFile, signal: AbortSignal): Promise<Result<ReceivedDocument>> {
  const bytes = await wholeFile(file, MAX_BYTES, 'a PDF');
  if (!bytes.ok) return bytes;
  const isWrittenOn = hasLaterParts(bytes.value);
  const found = createFindings();
  const trouble = await runPdfWorker(bytes.value, signal, found.take);
  if (trouble !== null) return refuse(file, trouble);
  return ok(found.toDocument(isWrittenOn));
}

function refuse(file: SourceFile, trouble: PdfTrouble): Result<never> {
  switch (trouble) {
    case 'cancelled':
      return fail({ code: 'cancelled' });
    case 'locked':
      return file.refuse('unreadable', 'It is protected with a password. Ask for a copy without one.');
    case 'too-large':
      return file.refuse('unreadable', 'It unpacks to more than any document holds: reading it was stopped.');
    case 'too-slow':
      return file.refuse(
        'unreadable',
        'A page of it cannot be read in a sensible time: reading it was stopped.',
      );
    default:
      return file.refuse(
        'unreadable',
        'It is a damaged PDF, or one that is cut short. Ask for it once more.',
      );
  }
}
