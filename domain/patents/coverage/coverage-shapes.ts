import { z } from '../../zod.ts';
import { PATENT_STATUSES } from './patent-status.ts';

const count = z.number().int().nonnegative();
const statusSchema = z.enum(PATENT_STATUSES);
const statusCountsSchema = z.record(statusSchema, count).readonly();

/** Where a list is in force on a day, estimated and unadjusted, office by office. See `Coverage`. */
export const coverageOnDaySchema = z
  .strictObject({
    on: z.string(),
    /** All applications of the list, those taken for granted behind a publication included; they add up to all. */
    applications: statusCountsSchema,
    /** These among them that no filing number names. */
    inferredApplications: count,
    /** Numbers that are another way of writing an application; each is counted once here. */
    writtenTwice: count,
    /** By the key that was asked for: with an application in force at any office. */
    familiesInForce: count,
    offices: z
      .array(
        z
          .object({
            office: z.string(),
            applications: statusCountsSchema,
            families: z.object({ all: count, inForce: count }).readonly(),
            applicationsWithoutFamily: count,
          })
          .readonly(),
      )
      .readonly(),
    countries: z
      .array(z.object({ country: z.string(), applicationsInForce: count, familiesInForce: count }).readonly())
      .readonly(),
    statesNotStated: z.array(z.object({ office: z.string(), applications: count }).readonly()).readonly(),
    /** How the expiry of each application was come by; `why` is the reason where there is none. */
    methods: z
      .array(
        z
          .object({ method: z.string().nullable(), why: z.string().nullable(), applications: count })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type CoverageOnDay = z.infer<typeof coverageOnDaySchema>;

/** See `InForceCurve`. */
export const inForceCurveSchema = z
  .strictObject({
    points: z
      .array(
        z.object({ on: z.string(), applications: statusCountsSchema, familiesInForce: count }).readonly(),
      )
      .readonly(),
    applications: count,
    families: count,
    applicationsWithoutFamily: count,
    applicationsWithoutGrantDay: count,
  })
  .readonly();

const rightsThereSchema = z
  .object({
    country: z.string(),
    where: z.enum(['made', 'sold', 'made and sold']),
    rights: count,
    examples: z.array(z.string()).readonly(),
  })
  .readonly();

/** See `RoyaltyAnswer`. */
export const royaltyAnswerSchema = z
  .strictObject({
    bearing: z.boolean().nullable(),
    because: z.string(),
    inForce: z.array(rightsThereSchema).readonly(),
    unknown: z.array(rightsThereSchema).readonly(),
  })
  .readonly();
export type RoyaltyAnswerShape = z.infer<typeof royaltyAnswerSchema>;

/** The applications behind a figure; an absent filter lets everything through. */
export const behindFigureSchema = z
  .strictObject({
    office: z.string().max(8).optional(),
    statuses: z.array(statusSchema).readonly().optional(),
    /** By method of expiry; null means without an estimate, narrowed by `why` where it is given. */
    method: z.string().max(80).nullable().optional(),
    why: z.string().max(500).optional(),
    /** With effect in a country, for sure or as far as can be told. */
    effect: z
      .strictObject({ country: z.string().length(2), isSure: z.boolean() })
      .readonly()
      .optional(),
  })
  .readonly();
export type BehindFigure = z.infer<typeof behindFigureSchema>;

/** One application behind a figure, with the method beside its expiry and what its status rests on. */
export const coveredApplicationSchema = z
  .strictObject({
    key: z.string(),
    raw: z.string(),
    isInferred: z.boolean(),
    office: z.string(),
    title: z.string().nullable(),
    filingDate: z.string().nullable(),
    expiry: z.string().nullable(),
    expiryWords: z.string(),
    /** Such as "in force (estimated)". */
    status: z.string(),
    because: z.string(),
  })
  .readonly();
export type CoveredApplicationRow = z.infer<typeof coveredApplicationSchema>;
