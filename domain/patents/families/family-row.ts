import { z } from '../../zod.ts';
import { familyKeySchema } from './family-key.ts';

const count = z.number().int().nonnegative();

/** In how many families of another key the same applications fall, and how many of them have no family there. */
const underSchema = z.object({ families: count, without: count }).readonly();

/** One family under one key, as a line of a table. Every count is of this family. */
export const familyRowSchema = z
  .strictObject({
    /** ETSI id, number of the set of identical priorities or of the connected family, or the name given by hand. */
    id: z.string(),
    /** The first of the list among its applications, as the source writes it. */
    firstApplication: z.string(),
    /** Of one of its applications, the first of the list that has one. */
    title: z.string().nullable(),
    /** Applications that the list names, stages A and B of one application counted once. */
    applications: count,
    /** Applications that the list does not name; each is taken for granted behind a publication. */
    inferredApplications: count,
    publications: count,
    offices: z.array(z.string()).readonly(),
    earliestFiling: z.string().nullable(),
    /** Estimated; null when none of its applications has an estimate. */
    latestExpiry: z.string().nullable(),
    applicationsWithoutExpiry: count,
    /** Declared specifications without their versions. */
    standards: count,
    under: z
      .object({ etsi: underSchema, priority: underSchema, connected: underSchema, hand: underSchema })
      .readonly(),
  })
  .readonly();
export type FamilyRow = z.infer<typeof familyRowSchema>;

/** Ids of one application's family under each key; null where the key tells none. */
export const familyIdsSchema = z
  .object({
    etsi: z.string().nullable(),
    priority: z.string().nullable(),
    connected: z.string().nullable(),
    hand: z.string().nullable(),
  })
  .readonly();

/** One application of a family with its publications grouped under it, never merged. */
export const familyMemberSchema = z
  .strictObject({
    /** Match key of the application. */
    key: z.string(),
    /** As the source writes it; of an inferred one the publication. */
    raw: z.string(),
    isInferred: z.boolean(),
    office: z.string(),
    title: z.string().nullable(),
    filingDate: z.string().nullable(),
    isGranted: z.boolean().nullable(),
    expiry: z.string().nullable(),
    expiryMethod: z.string().nullable(),
    /** The rule and its inputs, or why there is no estimate. */
    expiryWords: z.string(),
    families: familyIdsSchema,
    publications: z.array(z.strictObject({ number: z.string(), stage: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type FamilyMember = z.infer<typeof familyMemberSchema>;

/** What the keys count in one list, and how far they agree. */
export const keyDisagreementsSchema = z
  .strictObject({
    applications: count,
    inferredApplications: count,
    keys: z
      .array(
        z
          .strictObject({
            key: familyKeySchema,
            families: count,
            /** Applications, inferred ones included, that have no family by this key. */
            applicationsWithout: count,
            /** Rows of the source without what the key tells families by; null where rows are not counted. */
            rowsWithout: count.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** See `KeyComparison`. */
    comparisons: z
      .array(
        z
          .strictObject({
            first: familyKeySchema,
            second: familyKeySchema,
            same: count,
            split: count,
            joined: count,
            withoutFirst: count,
            withoutSecond: count,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type KeyDisagreements = z.infer<typeof keyDisagreementsSchema>;
