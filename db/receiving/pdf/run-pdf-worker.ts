import { Worker } from 'node:worker_threads';
import type { PdfLimits, PdfMessage, PdfWish, PdfWorkerData } from './pdf-messages.ts';
import { findPdfWorker } from './worker-place.ts';

const LIMITS: PdfLimits = {
  pages: 5000,
  characters: 20_000_000,
  attachments: 100,
  attachmentBytes: 200 * 1024 ** 2,
};
const MAX_HEAP_MB = 700;
/** Beyond the heap a file can ask for more by claiming to unpack to it: the whole process is watched for that. */
const MAX_GROWTH_BYTES = 1.2 * 1024 ** 3;
const WATCH_MS = 50;
/** A page that takes longer than this is made to; the first also waits for the library to be loaded. */
const MAX_SILENCE_MS = 30_000;
const MAX_TOTAL_MS = 240_000;

/** Why a file was not read to its end. */
export type PdfTrouble = 'locked' | 'damaged' | 'too-large' | 'too-slow' | 'cancelled';

/**
 * Reads a PDF in a thread of its own and hands on what it sends, until it is done or in trouble. The text of pages is no longer
 * read once a message was answered with "marks-only". The bytes are given away. The thread is over when this answers.
 */
export function runPdfWorker(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  onMessage: (message: Exclude<PdfMessage, { readonly kind: 'failed' }>) => PdfWish | undefined,
): Promise<PdfTrouble | null> {
  if (signal.aborted) return Promise.resolve('cancelled');
  return new Promise((resolve) => {
    const { worker: file, characterMaps } = findPdfWorker();
    const workerData: PdfWorkerData = { bytes, characterMaps, limits: LIMITS };
    const worker = new Worker(file, {
      workerData,
      transferList: [bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: 64 },
      // what the library says to a console may quote the file
      stdout: true,
      stderr: true,
      env: {},
      execArgv: [],
    });
    const startBytes = process.memoryUsage.rss();
    const startedAt = performance.now();
    let heardAt = startedAt;
    let isOver = false;
    const finish = (trouble: PdfTrouble | null): void => {
      if (isOver) return;
      isOver = true;
      clearInterval(watch);
      signal.removeEventListener('abort', abort);
      void worker.terminate().then(() => resolve(trouble));
    };
    const abort = (): void => finish('cancelled');
    const watch = setInterval(() => {
      const now = performance.now();
      if (process.memoryUsage.rss() - startBytes > MAX_GROWTH_BYTES) finish('too-large');
      else if (now - heardAt > MAX_SILENCE_MS || now - startedAt > MAX_TOTAL_MS) finish('too-slow');
    }, WATCH_MS);
    signal.addEventListener('abort', abort);
    worker.on('message', (message: PdfMessage) => {
      heardAt = performance.now();
      if (isOver) return;
      if (message.kind === 'failed') return finish(message.why);
      const wish = onMessage(message);
      if (message.kind === 'done') finish(null);
      else if (wish !== undefined) worker.postMessage(wish);
    });
    worker.on('error', (error) => finish(isOutOfMemory(error) ? 'too-large' : 'damaged'));
    worker.on('exit', () => finish('damaged'));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
