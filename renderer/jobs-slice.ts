import type { Api } from './api.ts';
import type { Slice } from './slice.ts';

/** Long work that the backend is doing for this window. */
export interface RunningJob {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export interface JobsSlice {
  readonly jobs: Readonly<Record<string, RunningJob>>;
  readonly showProgress: (job: RunningJob) => void;
  readonly forgetJob: (id: string) => void;
  readonly cancelJob: (id: string) => Promise<void>;
}

export const createJobsSlice =
  ({ call }: Pick<Api, 'call'>): Slice<JobsSlice> =>
  (set) => ({
    jobs: {},
    showProgress: (job) => set(({ jobs }) => ({ jobs: { ...jobs, [job.id]: job } })),
    forgetJob: (id) => set(({ jobs: { [id]: _ended, ...jobs } }) => ({ jobs })),
    cancelJob: async (id) => {
      await call('jobs.cancel', { jobId: id });
    },
  });
