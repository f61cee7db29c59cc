import type { PrintedDocument } from '../../../domain/document/document.ts';
import { writeWholeFile } from '../whole-file.ts';
import { writeDocx, type DocxOptions } from './write-docx.ts';

/** Writes a document for word processors to a file that appears whole or not at all. How many pages it has, they alone know. */
export async function writeDocxFile(
  document: PrintedDocument,
  path: string,
  options: DocxOptions,
): Promise<{ readonly pages: null }> {
  await writeWholeFile(
    path,
    (file) =>
      writeDocx(document, options, async (bytes) => {
        await file.writeFile(bytes);
      }),
    options.signal,
  );
  return { pages: null };
}
