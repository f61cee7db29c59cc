import {
  getDocument,
  PDFDataRangeTransport,
  PDFWorker,
  TextLayer,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/*
 * pdf.js as the preview uses it: our own PDFs only, whose fonts are all within, so that it needs no network, no WebAssembly
 * and no evaluated code. More than a megabyte: load it with `import()`.
 */
export { TextLayer };
export type { PDFDocumentProxy, PDFPageProxy };

/** Hands out the bytes from `from` up to, not including, `to`. */
export type ReadBytes = (from: number, to: number) => Promise<Uint8Array>;

/** Pieces in which a document is asked for: small enough for the first page to be there at once. */
const PIECE = 131_072;

/** Errors only: a document that is closed while a page is read is no warning. */
const QUIET = 0;

let worker: PDFWorker | undefined;

/** One worker for all previews: starting it costs more than reading a term sheet. */
function sharedWorker(): PDFWorker {
  if (worker === undefined || worker.destroyed) {
    const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
    worker = PDFWorker.create({ port, verbosity: QUIET });
  }
  return worker;
}

class Pieces extends PDFDataRangeTransport {
  readonly #read: ReadBytes;
  readonly #onFailed: () => void;

  constructor(length: number, read: ReadBytes, onFailed: () => void) {
    super(length, null);
    this.#read = read;
    this.#onFailed = onFailed;
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end).then((bytes) => this.onDataRange(begin, bytes), this.#onFailed);
  }
}

export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => void;
}

/** Starts what reads documents, so that it is ready by the time that there is one. */
export function startReader(): void {
  sharedWorker();
}

/** Opens a PDF of which the bytes are handed out as they are asked for. Rejects when they cannot be had. */
export async function openPdf(bytes: number, read: ReadBytes): Promise<OpenedPdf> {
  let onFailed = (): void => {};
  const failed = new Promise<never>((_resolve, reject) => {
    onFailed = () => reject(new Error('the bytes of the preview are gone'));
  });
  const task = getDocument({
    range: new Pieces(bytes, read, () => onFailed()),
    worker: sharedWorker(),
    rangeChunkSize: PIECE,
    disableAutoFetch: true,
    disableStream: true,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    disableWorkerRendering: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: QUIET,
  });
  const close = (): void => void task.destroy();
  try {
    return { pdf: await Promise.race([task.promise, failed]), close };
  } catch (thrown) {
    close();
    throw thrown;
  }
}
