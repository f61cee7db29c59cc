import { fail, ok, type Result } from '../../domain/result.ts';

/** Long work cut into steps of some milliseconds, so that others have their turn between them. Each says how many keys it went over. */
export type Steps<T> = Generator<number, T, undefined>;

/** All of it at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How long work may go on before others have their turn. */
const SLICE_MS = 20;

export interface Course {
  readonly turn: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Keys gone over so far. */
  readonly report: (keys: number) => void;
}

/** In slices, with a turn after each, until all is done or somebody says stop. */
export async function takeSteps<T>(steps: Steps<T>, { turn, signal, report }: Course): Promise<Result<T>> {
  let startedAt = performance.now();
  let keys = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return ok(step.value);
    keys += step.value;
    if (performance.now() - startedAt < SLICE_MS) continue;
    report(keys);
    await turn();
    if (signal.aborted) return fail({ code: 'cancelled' });
    startedAt = performance.now();
  }
}

/** Keys from the first to the last; nothing when `first` is greater. */
export interface KeyRange {
  readonly first: number;
  readonly last: number;
}

/** A step is about this long: fewer keys at once where they cost more. */
const STEP_MS = 12;
const MOST_KEYS = 20_000;

/** Runs statements over ranges of keys, and finds out how many keys make a step. */
export function* overKeys({ first, last }: KeyRange, run: (range: KeyRange) => void): Steps<void> {
  let count = 500;
  for (let from = first; from <= last;) {
    const to = Math.min(last, from + count - 1);
    const startedAt = performance.now();
    run({ first: from, last: to });
    const took = performance.now() - startedAt;
    if (took < STEP_MS / 2) count = Math.min(MOST_KEYS, count * 2);
    else if (took > STEP_MS * 2) count = Math.max(50, Math.floor(count / 2));
    yield to - from + 1;
    from = to + 1;
  }
}
