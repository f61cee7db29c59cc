import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file that reads a PDF in a thread of its own, and the tables of encodings that it needs. */
export interface PdfWorkerPlace {
  readonly worker: string;
  readonly characterMaps: string;
}

/**
 * In the app the build lays both beside the backend, whose code is in that folder or in one below it. In a checkout they are
 * where they are written.
 */
export function findPdfWorker(here = import.meta.dirname): PdfWorkerPlace {
  const source = join(here, 'pdf-worker.mjs');
  if (existsSync(source))
    return {
      worker: source,
      characterMaps: join(here, '..', '..', '..', 'node_modules', 'pdfjs-dist', 'cmaps'),
    };
  const folder = existsSync(join(here, BUILT)) ? here : join(here, '..');
  return { worker: join(folder, BUILT), characterMaps: join(folder, 'character-maps') };
}

const BUILT = 'pdf-worker.cjs';
