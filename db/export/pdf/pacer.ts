/** Lets a long piece of work breathe: the event loop gets its turn often enough for progress and cancel. */
export interface Pacer {
  /** True once the work has held the thread long enough. Cheap, so that callers pause only when they must. */
  readonly isDue: () => boolean;
  /** Gives way to the event loop; throws the signal's reason when the work was cancelled meanwhile. */
  readonly pause: () => Promise<void>;
}

const SLICE_MS = 20;

export function createPacer(signal: AbortSignal | undefined): Pacer {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= SLICE_MS,
    pause: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}
