import type { JobMark } from '../../../jobs-slice.ts';

/** How fast the reading goes, from its start to now, and how long the rest takes at that pace. */
export interface Pace {
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number;
}

/** Null in the first second, in which nothing can be said of a pace. `total` counts what `done` counts. */
export function paceOf(from: JobMark, now: JobMark, total: number): Pace | null {
  const seconds = (now.at - from.at) / 1000;
  const done = now.done - from.done;
  if (seconds < 1 || done <= 0) return null;
  const rows = now.rows === null || from.rows === null ? null : now.rows - from.rows;
  return {
    rowsPerSecond: rows === null ? null : rows / seconds,
    secondsLeft: Math.max(0, total - now.done) / (done / seconds),
  };
}

/** "about 40 s left", in steps that do not flicker. */
export function sayTimeLeft(seconds: number): string {
  if (seconds < 3) return 'a moment left';
  if (seconds < 60) return `about ${seconds < 10 ? Math.ceil(seconds) : Math.ceil(seconds / 5) * 5} s left`;
  return `about ${Math.ceil(seconds / 60)} min left`;
}
