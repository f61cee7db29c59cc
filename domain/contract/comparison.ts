import { idSchema } from '../deals/ids.ts';
import { cellNoteSchema, comparisonSchema, comparisonViewSchema } from '../precedents/comparison.ts';
import { z } from '../zod.ts';

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
} as const;
