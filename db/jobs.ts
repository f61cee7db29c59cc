import type { BackendEvent } from '../domain/contract/events.ts';
import type { Result } from '../domain/result.ts';
import type { Job } from './context.ts';
import { guard, type GuardSettings } from './guard.ts';

/** A progress line at most this often, so that a fast job does not flood the window. */
const reportEveryMs = 80;

export interface Jobs {
  /** `file` names the file that a failing disk would be about. */
  readonly start: (
    what: string,
    file: string,
    work: (job: Job) => Promise<Result<unknown>>,
  ) => { readonly jobId: string };
  readonly cancel: (jobId: string) => void;
  /** Stops every job and waits until each has let go. */
  readonly cancelAll: () => Promise<void>;
}

/** Long work that answers at once with an id, then reports its course and end by events. */
export function createJobs(emit: (event: BackendEvent) => void, settings: GuardSettings): Jobs {
  const running = new Map<string, { readonly controller: AbortController; readonly done: Promise<void> }>();
  return {
    start: (what, file, work) => {
      const jobId = settings.newId();
      const controller = new AbortController();
      let reportedAt = Number.NEGATIVE_INFINITY;
      const report: Job['report'] = (done, total, label, rows) => {
        const at = performance.now();
        if (at - reportedAt < reportEveryMs && done < total) return;
        reportedAt = at;
        emit({ name: 'job.progress', jobId, label, done, total, ...(rows === undefined ? {} : { rows }) });
      };
      // the id must be out before the first event, so the work begins one turn later
      const done = Promise.resolve()
        .then(() => guard(settings, what, file, () => work({ signal: controller.signal, report })))
        .then((result) => {
          running.delete(jobId);
          emit({ name: 'job.finished', jobId, result });
        });
      running.set(jobId, { controller, done });
      return { jobId };
    },
    cancel: (jobId) => running.get(jobId)?.controller.abort(),
    cancelAll: async () => {
      for (const { controller } of running.values()) controller.abort();
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
