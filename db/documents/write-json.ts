import type { TermSheetFile } from '../../domain/shareable/term-sheet-file.ts';
import { writeWholeFile } from '../export/whole-file.ts';
import { textOfTermSheet } from './term-sheet-file.ts';

/** Text that is written at once. */
const SLICE = 64 * 1024;

/** Writes a term sheet as JSON, whole or not at all. */
export async function writeJson(
  file: TermSheetFile,
  out: string,
  signal: AbortSignal,
): Promise<{ readonly pages: null }> {
  return writeWholeFile(
    out,
    async (handle) => {
      let text = '';
      for (const piece of textOfTermSheet(file)) {
        text += piece;
        if (text.length < SLICE) continue;
        signal.throwIfAborted();
        await handle.writeFile(text);
        text = '';
      }
      await handle.writeFile(text);
      return { pages: null };
    },
    signal,
  );
}
