import { z } from '../zod.ts';

const count = z.number().int().nonnegative();
const id = z.string().min(1).max(60);

export const CHANGE_LEVELS = ['publication', 'application', 'declaration'] as const;

const changeCountsSchema = z.object({ added: count, gone: count, changed: count }).readonly();

/** How much one edition of a list added to the one before, took out and changed, by level. */
export const editionChangesSchema = z
  .object({
    publication: changeCountsSchema,
    application: changeCountsSchema,
    /** An application declared to a standard. */
    declaration: changeCountsSchema,
  })
  .readonly();
export type EditionChanges = z.infer<typeof editionChangesSchema>;

/** One difference between the newest edition of a list and the one before. */
export const listChangeSchema = z
  .strictObject({
    level: z.enum(CHANGE_LEVELS),
    /** As the list writes it. */
    number: z.string(),
    change: z.enum(['added', 'gone', 'changed']),
    /** What changed (`owner`, `family`, `filing date`, `grant date`, `expiry`), or the standard that it is declared to. */
    what: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .readonly();
export type ListChange = z.infer<typeof listChangeSchema>;

export const patentChangesContract = {
  /** What the newest edition of a list changed, line by line as far as lines are kept, and all editions before it. */
  'patentLists.changes': {
    input: z.strictObject({
      id,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z
      .strictObject({
        /** Null for a list that was never renewed. */
        counts: editionChangesSchema.nullable(),
        lines: z.array(listChangeSchema).readonly(),
        /** Lines that are kept; the counts may be higher. */
        lineCount: count,
        editions: z
          .array(
            z
              .strictObject({
                edition: z.number().int().positive(),
                sourceName: z.string(),
                sourceSha256: z.string(),
                importedAt: z.string(),
                rows: count,
                publications: count,
                applications: count,
                /** What the edition after it changed. */
                changes: editionChangesSchema,
              })
              .readonly(),
          )
          .readonly(),
      })
      .readonly(),
  },
} as const;
