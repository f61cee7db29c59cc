import { idSchema } from '../deals/ids.ts';
import { cellNoteSchema, comparisonSchema, comparisonViewSchema } from '../precedents/comparison.ts';
import { z } from '../zod.ts';
import { exportedSchema } from './exports.ts';
import { filePathSchema } from './file-path.ts';

const comparisonExportSchema = z.strictObject({
  dealId: idSchema,
  view: comparisonViewSchema,
  format: z.enum(['pdf', 'xlsx']),
  /** Of a PDF, which is landscape. */
  paper: z.enum(['A3', 'A4', 'Letter']),
  out: filePathSchema,
});
export type ComparisonExport = z.infer<typeof comparisonExportSchema>;

/** A workbook has no pages. */
export const comparisonExportedSchema = exportedSchema.extend({ pages: z.number().int().nullable() });
export type ComparisonExported = z.infer<typeof comparisonExportedSchema>;

export const comparisonContract = {
  /** As it was left; before anybody arranged it, the latest round beside the precedents that speak most for the deal. */
  'comparison.view': { input: z.strictObject({ dealId: idSchema }), output: comparisonViewSchema },
  'comparison.saveView': {
    input: z.strictObject({ dealId: idSchema, view: comparisonViewSchema }),
    output: comparisonViewSchema,
  },
  'comparison.read': {
    input: z.strictObject({ dealId: idSchema, columns: comparisonViewSchema.shape.columns }),
    output: comparisonSchema,
  },
  /** An empty note takes it out. Answers all notes of the deal's comparison, also those of columns that are not shown. */
  'comparison.note': {
    input: z.strictObject({ dealId: idSchema, note: cellNoteSchema }),
    output: z.array(cellNoteSchema),
  },
  /** A job: answers `ComparisonExported`. The columns, the base and the filter are those of the view that is given. */
  'comparison.export': { input: comparisonExportSchema, output: z.strictObject({ jobId: z.string() }) },
} as const;
