import { idSchema } from '../deals/ids.ts';
import { workingDepths } from '../document/memo/memo.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

const memoExportSchema = z.strictObject({
  dealId: idSchema,
  /** Left out: the latest. */
  roundId: idSchema.optional(),
  paper: z.enum(['A4', 'Letter']),
  working: z.enum(workingDepths),
  out: filePathSchema,
});
export type MemoExport = z.infer<typeof memoExportSchema>;

export const memoContract = {
  /** A job: answers `Exported`. Ours alone: no copy for the other side holds any of it. Refused where the round cannot be valued. */
  'memo.export': { input: memoExportSchema, output: z.strictObject({ jobId: z.string() }) },
} as const;
