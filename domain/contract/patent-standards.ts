import { idSchema } from '../deals/ids.ts';
import { familyKeySchema } from '../patents/families/family-key.ts';
import { z } from '../zod.ts';

const count = z.number().int().nonnegative();

/** What is counted in a map of standards. Families are those of the source's family id. */
export const DECLARED_LEVELS = ['rows', 'applications', 'families'] as const;
const levelSchema = z.enum(DECLARED_LEVELS);
export type DeclaredLevel = (typeof DECLARED_LEVELS)[number];

const declaredFamilies = {
  families: count,
  /** In the order of the companies; a family that two of them declare counts for both. */
  byOwner: z.array(count).readonly(),
  /** Of all other companies together. */
  otherOwners: count,
} as const;

/** Whatever is counted here is declared by somebody and checked by nobody. */
export const patentStandardsContract = {
  /**
   * Declared specifications of some lists by release, those with most first; lists stand side by side in the order of the
   * ids. An application declared to two releases counts in both, and once in `total`.
   */
  'patentStandards.map': {
    input: z.strictObject({
      listIds: z.array(idSchema).min(1).max(4),
      level: levelSchema,
      /** Part of the name of a specification; blanks in it do not count. */
      search: z.string().max(200),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z
      .strictObject({
        /** The columns: releases that any of the lists names, oldest first; null stands for "not stated". */
        releases: z.array(z.string().nullable()).readonly(),
        standards: z
          .array(
            z
              .strictObject({
                /** Null where rows name none. */
                standard: z.string().nullable(),
                lists: z
                  .array(z.strictObject({ total: count, cells: z.array(count).readonly() }).readonly())
                  .readonly(),
              })
              .readonly(),
          )
          .readonly(),
        /** Specifications found, on this page or not. */
        found: count,
      })
      .readonly(),
  },
  /** Which specifications two lists declare to: together, or one of them only. Those with most come first. */
  'patentStandards.overlap': {
    input: z.strictObject({
      ours: idSchema,
      theirs: idSchema,
      level: levelSchema,
      limit: z.number().int().min(1).max(500),
    }),
    output: z
      .strictObject({
        standards: z
          .array(z.strictObject({ standard: z.string(), ours: count, theirs: count }).readonly())
          .readonly(),
        both: count,
        onlyOurs: count,
        onlyTheirs: count,
      })
      .readonly(),
  },
  /** Declared families by specification and company; what is beyond the limits is gathered as the rest. */
  'patentStandards.families': {
    input: z.strictObject({
      listId: idSchema,
      familyKey: familyKeySchema,
      standards: z.number().int().min(1).max(100),
      owners: z.number().int().min(1).max(20),
    }),
    output: z
      .strictObject({
        /** Companies after spellings were merged, most families first; null gathers rows that name none. */
        owners: z.array(z.string().nullable()).readonly(),
        standards: z
          .array(z.strictObject({ standard: z.string().nullable(), ...declaredFamilies }).readonly())
          .readonly(),
        /** Specifications beyond the limit, and the families behind any of them. */
        rest: z.strictObject({ standards: count, ...declaredFamilies }).readonly(),
        /** All families by this key. */
        families: count,
        rowsWithoutFamily: count,
      })
      .readonly(),
  },
  /** Declarations that name no patent but a whole standard or project. */
  'patentStandards.blanket': {
    input: z.strictObject({ listId: idSchema, limit: z.number().int().min(1).max(1000) }),
    output: z
      .strictObject({
        declarations: z
          .array(
            z
              .strictObject({
                declarant: z.string().nullable(),
                standard: z.string().nullable(),
                project: z.string().nullable(),
                reference: z.string().nullable(),
                dated: z.string().nullable(),
                rows: count,
              })
              .readonly(),
          )
          .readonly(),
        total: count,
      })
      .readonly(),
  },
} as const;
