import { positiveDecimalSchema } from '../../decimal.ts';
import { idSchema } from '../../deals/ids.ts';
import { GENERATIONS } from '../../patents/declared-row.ts';
import { familyKeySchema } from '../../patents/families/family-key.ts';
import { listPartSchema } from '../../patents/list-view.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';
import { Figure } from '../figure.ts';

/** A list of the workspace or a part of it: whose rows are counted. */
const sourceSchema = z.strictObject({ listId: idSchema, part: listPartSchema.nullable() }).readonly();
export type StrengthSource = z.infer<typeof sourceSchema>;
const sourcesSchema = z.array(sourceSchema).max(20).readonly();

/**
 * Which of the declared families count: all of them, those that somebody assessed as essential, or all but those that were
 * assessed as not essential and by nobody as essential.
 */
export const ESSENTIALITY = ['declared', 'assessed', 'not-excluded'] as const;
export type Essentiality = (typeof ESSENTIALITY)[number];

/** What rows of a list belong to a standard of the study. */
const coversSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('generation'), generation: z.enum(GENERATIONS) }).readonly(),
  z
    .strictObject({
      by: z.literal('specifications'),
      /** As the lists name them, without versions; one that ends in * covers all that begin so. */
      names: z.array(z.string().trim().min(1).max(300)).max(200).readonly(),
    })
    .readonly(),
  z.strictObject({ by: z.literal('all') }).readonly(),
]);
export type Covers = z.infer<typeof coversSchema>;

/** Blank while nobody has said it. */
const figure = z.union([z.literal(''), positiveDecimalSchema]);
const percent = figure.refine(
  (text) => text === '' || !new Figure(text).gt(100),
  'This is more than 100 %: write 3.25 for 3.25 %.',
);
/** What makes a figure defensible: who states it, why, and where it can be read. */
const behind = {
  by: z.string().max(200),
  why: z.string().max(2000),
  source: z.string().max(500),
} as const;

const statedTotalSchema = z
  .strictObject({
    from: z.literal('stated'),
    /** Families of all owners by the same count. */
    count: figure,
    low: figure,
    high: figure,
    ...behind,
    /** Whether the total stays as it is over the term, or runs off as the families of both sides do together. */
    runOff: z.enum(['constant', 'as-both']),
  })
  .readonly();
export type StatedTotal = z.infer<typeof statedTotalSchema>;
const totalSchema = z.discriminatedUnion('from', [
  statedTotalSchema,
  z.strictObject({ from: z.literal('counted'), sources: sourcesSchema }).readonly(),
]);

const burdenFigures = { low: figure, high: figure, ...behind } as const;
/** T: what all patents of the standard together may cost. */
const burdenSchema = z.discriminatedUnion('unit', [
  z
    .strictObject({
      unit: z.literal('percent'),
      ...burdenFigures,
      /** Percent of the price: "6" is 6 %. */
      value: percent,
      low: percent,
      high: percent,
    })
    .readonly(),
  z
    .strictObject({
      unit: z.literal('per-unit'),
      ...burdenFigures,
      value: figure,
      currency: z.union([z.literal(''), currencySchema]),
    })
    .readonly(),
]);
export type Burden = z.infer<typeof burdenSchema>;

const standardSchema = z
  .strictObject({
    name: z
      .string()
      .max(60)
      .refine((text) => text.trim() !== '', 'Name the standard.'),
    covers: coversSchema,
    total: totalSchema,
    burden: burdenSchema,
    /** Percent of the value of a product of several standards; blank where nobody has said. */
    weight: percent,
  })
  .readonly();
export type StudiedStandard = z.infer<typeof standardSchema>;

/** How the portfolios of a deal are held against each other and against all families of a standard. Ours alone. */
export const strengthStudySchema = z
  .strictObject({
    own: z.strictObject({ A: sourcesSchema, B: sourcesSchema }).readonly(),
    familyKey: familyKeySchema,
    essentiality: z.enum(ESSENTIALITY),
    /** Whose assessments count; none: anybody's. */
    assessors: z.array(z.string().max(200)).max(50).readonly(),
    /** Only families with an application in force on the day of the count. */
    onlyInForce: z.boolean(),
    countedOn: dateSchema,
    /** The licence term, over which families expire. */
    term: z
      .strictObject({ from: dateSchema, to: dateSchema })
      .refine(({ from, to }) => from <= to, 'The term has to end after it begins.')
      .readonly(),
    standards: z.array(standardSchema).max(12).readonly(),
  })
  .superRefine(({ standards }, ctx) => {
    for (const [at, { name }] of standards.entries())
      if (standards.findIndex((other) => isSame(other.name, name)) < at)
        ctx.addIssue({
          code: 'custom',
          path: ['standards', at, 'name'],
          message: 'This name is taken by another standard of the study.',
        });
  })
  .readonly();
export type StrengthStudy = z.infer<typeof strengthStudySchema>;

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
