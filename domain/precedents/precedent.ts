import { decimalSchema } from '../decimal.ts';
import { z } from '../zod.ts';
import { factSchema } from './fact.ts';
import { publishedDateSchema } from './published-date.ts';
import { sourceSchema } from './source.ts';
import { productClasses, standardClasses } from './subject-classes.ts';
import { words } from './words.ts';

export const precedentKinds = [
  'bilateral-deal',
  'arbitration',
  'court-determination',
  'patent-purchase',
  'regulatory-commitment',
  'licensing-programme',
  'patent-pool',
] as const;
export type PrecedentKind = (typeof precedentKinds)[number];

export const directions = ['cross', 'one-way', 'net-balancing', 'pool', 'assignment', 'unknown'] as const;
export type PrecedentDirection = (typeof directions)[number];

/** How an entry hangs together with an earlier one (or, for `see-also`, any other), read from this entry to that. */
export const relationKinds = [
  'renewal-of',
  'settlement-of',
  'appeal-of',
  'dispute-over',
  'successor-of',
  'see-also',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Written as file names and in reasons, hence the few letters. */
export const precedentIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id has small letters, digits and hyphens, such as nokia-apple-2017.',
  )
  .max(80);

const partySchema = z.strictObject({
  /** Typed values of facts speak of sides: who of the parties is Party A and who is Party B here. */
  side: z.enum(['A', 'B']).nullable().default(null),
  name: words,
  role: words,
  /** The companies meant, by the name under which all their entries are found; none where no company is named. */
  companies: z.array(words).default([]),
});

const correctionSchema = z.strictObject({
  /** What is often read, and what the record says. */
  error: words,
  record: words,
  /** The facts that settle it. */
  factIds: z.array(z.string()).default([]),
  /** The line of `doubts` that says the same, from 0, where one does. */
  doubt: z.number().int().nonnegative().nullable().default(null),
});

export const precedentSchema = z.strictObject({
  id: precedentIdSchema,
  kind: z.enum(precedentKinds),
  title: words,
  summary: words,
  parties: z.array(partySchema).min(1, 'Name at least one party.'),
  announced: publishedDateSchema.nullable().default(null),
  effective: publishedDateSchema.nullable().default(null),
  expires: publishedDateSchema.nullable().default(null),
  termYears: decimalSchema.nullable().default(null),
  /** As published, and the families of standards that are meant. */
  standards: z.array(words).default([]),
  standardClasses: z.array(z.enum(standardClasses)).default([]),
  direction: z.enum(directions),
  territory: words.nullable().default(null),
  /** As published, and the kinds of products that are meant. */
  productScope: words.nullable().default(null),
  productClasses: z.array(z.enum(productClasses)).default([]),
  /** What the deal is made of, such as "up-front" or "litigation-dismissed". */
  structure: z.array(words).default([]),
  dispute: words.nullable().default(null),
  forum: words.nullable().default(null),
  outcome: words.nullable().default(null),
  /** The day up to which whoever wrote the entry looked, ISO 8601. */
  asOf: z.iso.date(),
  facts: z.array(factSchema).default([]),
  /** What a careful reader must know before relying on the entry. */
  doubts: z.array(words).default([]),
  /** Errors that are often repeated about it, put right. */
  corrections: z.array(correctionSchema).default([]),
  related: z.array(z.strictObject({ id: precedentIdSchema, kind: z.enum(relationKinds) })).default([]),
  sources: z.array(sourceSchema).default([]),
});
export type Precedent = z.infer<typeof precedentSchema>;
