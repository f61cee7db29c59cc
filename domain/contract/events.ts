import type { Result } from '../result.ts';

/** What the backend tells the window without being asked: only the course and the end of jobs. */
export type BackendEvent =
  | {
      readonly name: 'job.progress';
      readonly jobId: string;
      readonly label: string;
      readonly done: number;
      readonly total: number;
      /** Rows read so far, where the work goes over the rows of a list. */
      readonly rows?: number;
    }
  | { readonly name: 'job.finished'; readonly jobId: string; readonly result: Result<unknown> };
