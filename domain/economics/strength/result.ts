import { z } from '../../zod.ts';
import { listPartSchema } from '../../patents/list-view.ts';

const count = z.number().int().nonnegative();

/** A figure as decimal text, with what the bounds of its inputs make of it; or why there is none. */
const outcomeSchema = z.union([
  z.strictObject({ is: z.string(), low: z.string().nullable(), high: z.string().nullable() }).readonly(),
  z.strictObject({ why: z.string() }).readonly(),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Where the rows behind a count stand. */
const rowsSchema = z
  .strictObject({ list: z.string(), listId: z.string(), part: listPartSchema, families: count })
  .readonly();
export type RowsBehind = z.infer<typeof rowsSchema>;

/** One line of a working: what it is, how it comes about, what comes out, and the rows where it was counted. */
const lineSchema = z
  .strictObject({
    what: z.string(),
    how: z.string(),
    is: z.string(),
    rows: z.array(rowsSchema).readonly(),
  })
  .readonly();
export type StrengthLine = z.infer<typeof lineSchema>;

const sideSchema = z
  .strictObject({
    /** Null where no list of the side was chosen. */
    own: count.nullable(),
    share: outcomeSchema,
    /** T · S, in the unit of the burden: a fraction, or an amount per unit. */
    rate: outcomeSchema,
    working: z.array(lineSchema).readonly(),
    /** What was left out, each with its reason. */
    leftOut: z.array(z.string()).readonly(),
  })
  .readonly();
export type SideStrength = z.infer<typeof sideSchema>;

const yearSideSchema = z
  .strictObject({
    unexpired: count,
    inForce: count,
    share: outcomeSchema,
    /** S_t / S_0. */
    ratio: outcomeSchema,
  })
  .readonly();
const yearSchema = z
  .strictObject({ on: z.string(), total: z.string().nullable(), A: yearSideSchema, B: yearSideSchema })
  .readonly();
export type DecayYear = z.infer<typeof yearSchema>;

const standardSchema = z
  .strictObject({
    name: z.string(),
    /** Such as "fraction of the price" or "EUR per unit". */
    unit: z.union([z.literal('fraction'), z.string().length(3)]).nullable(),
    total: outcomeSchema,
    perFamily: outcomeSchema,
    /** S_B / S_A. */
    ratio: outcomeSchema,
    A: sideSchema,
    B: sideSchema,
    /** How total, rate per family and ratio come about. */
    working: z.array(lineSchema).readonly(),
    decay: z.array(yearSchema).readonly(),
    withoutExpiry: z.strictObject({ A: count, B: count, total: count.nullable() }).readonly(),
    /** What a careful reader would stop at. */
    remarks: z.array(z.string()).readonly(),
  })
  .readonly();
export type StandardStrength = z.infer<typeof standardSchema>;

/** The result of a study: what each side holds of each standard, and what that is worth from the top down. */
export const strengthResultSchema = z
  .strictObject({
    /** "declared families by ETSI id, in force on 2026-03-04 (estimated)": what every count is of. */
    counted: z.string(),
    standards: z.array(standardSchema).readonly(),
    /** Rates of a product that uses all standards of the study; null where it has only one. */
    multiMode: z
      .strictObject({
        unit: z.union([z.literal('fraction'), z.string().length(3)]).nullable(),
        A: outcomeSchema,
        B: outcomeSchema,
        working: z.array(lineSchema).readonly(),
      })
      .readonly()
      .nullable(),
    /** r_B / r_A of the whole study: of the only standard, else of the rates of the product, else of weighed shares. */
    ratio: outcomeSchema,
    ratioOf: z.string(),
    remarks: z.array(z.string()).readonly(),
  })
  .readonly();
export type StrengthResult = z.infer<typeof strengthResultSchema>;
