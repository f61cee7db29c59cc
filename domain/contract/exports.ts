import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

export const exportedSchema = z.strictObject({
  file: z.string(),
  pages: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type Exported = z.infer<typeof exportedSchema>;

export const exportRequestSchema = z.strictObject({
  dealId: idSchema,
  /** Round number; null takes the latest. */
  round: z.number().int().min(1).nullable(),
  as: z.enum(['pdf']),
  copy: z.enum(['counterpart', 'internal']),
  paper: z.enum(['A4', 'Letter']),
  /** Precedents on the comparison page of an internal copy; null takes those of the deal's comparison as it is looked at. */
  compareWith: z.array(z.string()).max(50).nullable(),
  out: filePathSchema,
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

export const exportsContract = {
  /** A job: answers `Exported`. */
  'exports.start': { input: exportRequestSchema, output: z.strictObject({ jobId: z.string() }) },
} as const;
