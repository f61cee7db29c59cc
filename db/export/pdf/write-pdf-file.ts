import type { PrintedDocument } from '../../../domain/document/document.ts';
import { writeWholeFile } from '../whole-file.ts';
import { streamPdf, type PdfOptions, type WrittenPdf } from './write-pdf.ts';

/** Writes a document to a file that appears whole or not at all. */
export async function writePdfFile(
  document: PrintedDocument,
  path: string,
  options: PdfOptions,
): Promise<WrittenPdf> {
  return writeWholeFile(
    path,
    (file) =>
      streamPdf(document, options, async (chunk) => {
        await file.writeFile(chunk);
      }),
    options.signal,
  );
}
