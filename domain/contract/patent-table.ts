import { idSchema } from '../deals/ids.ts';
import { listViewSchema } from '../patents/list-view.ts';
import { rowDetailSchema } from '../patents/row-detail.ts';
import { z } from '../zod.ts';

/** What the values of a filter are picked from. */
const facetFieldSchema = z.enum(['office', 'owner', 'standard', 'release']);
export type FacetField = z.infer<typeof facetFieldSchema>;

const facetValuesSchema = z
  .strictObject({
    /** An empty text is "not stated". Most rows first. */
    values: z
      .array(z.strictObject({ value: z.string(), rows: z.number().int().nonnegative() }).readonly())
      .readonly(),
    /** Different values that were found, of which the first are listed. */
    total: z.number().int().nonnegative(),
  })
  .readonly();
export type FacetValues = z.infer<typeof facetValuesSchema>;

const views = z.array(listViewSchema);

export const patentTableContract = {
  /** One row of a list by its number in the file, with all that is known of its application. */
  'patentLists.row': {
    input: z.strictObject({
      id: idSchema,
      row: z.number().int().positive(),
      /** The day of the legal status; today unless told otherwise. */
      on: z.iso.date().optional(),
    }),
    output: rowDetailSchema,
  },
  /** The different values of a column over the whole list, with the rows that have them. */
  'patentLists.facets': {
    input: z.strictObject({
      id: idSchema,
      field: facetFieldSchema,
      /** Part of the value, in any case. */
      search: z.string().max(200),
      limit: z.number().int().min(1).max(500),
    }),
    output: facetValuesSchema,
  },
  /** Views by their names; every change answers all of them. */
  'patentViews.list': { input: z.strictObject({}), output: views },
  /** Without an id a new view; with one, its new name, part and columns. */
  'patentViews.save': {
    input: z.strictObject({
      id: idSchema.nullable(),
      view: z.strictObject(listViewSchema.unwrap().omit({ id: true }).shape),
    }),
    output: z.strictObject({ saved: idSchema, views }).readonly(),
  },
  'patentViews.remove': { input: z.strictObject({ id: idSchema }), output: views },
} as const;
