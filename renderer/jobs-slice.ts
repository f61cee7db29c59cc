import type { Api } from './api.ts';
import type { Slice } from './slice.ts';

/** How far a job was at one moment. */
export interface JobMark {
  /** In milliseconds on the window's own clock. */
  readonly at: number;
  readonly done: number;
  /** Rows read so far; null where the work is not one over rows. */
  readonly rows: number | null;
}

/** Long work that the backend is doing for this window. */
export interface RunningJob extends JobMark {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  /** When it was first heard of what it does now: its pace is reckoned from there. */
  readonly from: JobMark;
}

/** How far a job is, as its events say it. */
type JobProgress = Omit<RunningJob, 'at' | 'from'>;

export interface JobsSlice {
  readonly jobs: Readonly<Record<string, RunningJob>>;
  readonly showProgress: (job: JobProgress) => void;
  readonly forgetJob: (id: string) => void;
  readonly cancelJob: (id: string) => Promise<void>;
}

export const createJobsSlice =
  ({ call }: Pick<Api, 'call'>): Slice<JobsSlice> =>
  (set) => ({
    jobs: {},
    showProgress: (job) =>
      set(({ jobs }) => {
        const before = jobs[job.id];
        const now = { at: performance.now(), done: job.done, rows: job.rows };
        const from = before?.label === job.label ? before.from : now;
        return { jobs: { ...jobs, [job.id]: { ...job, ...now, from } } };
      }),
    forgetJob: (id) => set(({ jobs: { [id]: _ended, ...jobs } }) => ({ jobs })),
    cancelJob: async (id) => {
      await call('jobs.cancel', { jobId: id });
    },
  });
