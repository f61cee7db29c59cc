import { z } from '../zod.ts';

export const jobsContract = {
  'jobs.cancel': { input: z.strictObject({ jobId: z.string() }), output: z.null() },
} as const;
