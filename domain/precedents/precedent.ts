import { decimalSchema } from '../decimal.ts';
import { fieldValuesSchema } from '../terms/stated.ts';
import { z } from '../zod.ts';

/** How well a statement is known, from a party's own word down to nothing published. */
export const evidenceClasses = ['disclosed', 'court-record', 'reported', 'derived', 'undisclosed'] as const;
export type Evidence = (typeof evidenceClasses)[number];

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  disclosed: 'disclosed',
  'court-record': 'court record',
  reported: 'reported',
  derived: 'derived',
  undisclosed: 'undisclosed',
};

/** What each class means to a reader who asks. */
export const evidenceMeanings: Readonly<Record<Evidence, string>> = {
  disclosed: 'a party said so',
  'court-record': 'from a judgment, an order, a pleading or another official record of a case',
  reported: 'press, analyst or commentator only',
  derived: 'worked out from other facts',
  undisclosed: 'known not to be public',
};

export const precedentKinds = [
  'bilateral-deal',
  'arbitration',
  'court-determination',
  'patent-purchase',
  'regulatory-commitment',
  'licensing-programme',
  'patent-pool',
] as const;

/** The lines of an entry's own summary that a fact can support. */
export const summaryFields = [
  'announced',
  'effective',
  'expires',
  'termYears',
  'standards',
  'direction',
  'territory',
  'productScope',
  'structure',
  'parties',
  'dispute',
  'forum',
  'outcome',
] as const;

/** A date as far as it was published: a year, a month or a day. */
const publishedDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a year, a month or a day, such as 2017-07-05.');
const words = z.string().min(1);

export const sourceSchema = z.strictObject({
  id: words,
  title: z.string().trim().min(1, 'A source needs a title.'),
  publisher: words,
  date: publishedDateSchema.nullable(),
  /** Kept as text: Parley opens nothing on the network. */
  address: words.nullable(),
  kind: words,
});
export type Source = z.infer<typeof sourceSchema>;

/** The amount as it was published. Without an `amount` it is known that there is one and that nobody published it. */
const amountSchema = z
  .strictObject({
    amount: decimalSchema.nullable(),
    amountMax: decimalSchema.nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    /** What the figure counts: "up-front", "per-year", "per-unit", "total", ... */
    unit: words,
  })
  .refine((value) => value.amountMax === null || value.amount !== null, 'A range needs its lower end.');

/** One statement about a precedent, with the terms that it speaks to and how well it is known. */
export const factSchema = z.strictObject({
  /**
   * By catalogue key, the typed values that the fact gives for that term: the same values as a term sheet's. A term
   * with no values is spoken to in words only; no term at all makes it background, such as the dispute.
   */
  terms: z.record(z.string(), fieldValuesSchema),
  statement: words,
  amount: amountSchema.nullable(),
  supports: z.array(z.enum(summaryFields)),
  evidence: z.enum(evidenceClasses),
  /** False: recalled or inferred, never counted in a statistic and always shown as unverified. */
  confirmed: z.boolean(),
  /** The document that would settle an unconfirmed fact. */
  primary: words.nullable(),
  note: words.nullable(),
  sourceIds: z.array(z.string()),
});
export type Fact = z.infer<typeof factSchema>;

export const precedentSchema = z.strictObject({
  id: words,
  kind: z.enum(precedentKinds),
  title: words,
  summary: words,
  /** Typed values of facts speak of sides: who of the parties is Party A and who is Party B here. */
  parties: z.array(z.strictObject({ side: z.enum(['A', 'B']).nullable(), name: words, role: words })).min(1),
  announced: publishedDateSchema.nullable(),
  effective: publishedDateSchema.nullable(),
  expires: publishedDateSchema.nullable(),
  termYears: decimalSchema.nullable(),
  standards: z.array(words),
  direction: z.enum(['cross', 'one-way', 'net-balancing', 'pool', 'assignment', 'unknown']),
  territory: words.nullable(),
  productScope: words.nullable(),
  /** What the deal is made of, such as "up-front" or "litigation-dismissed". */
  structure: z.array(words),
  dispute: words.nullable(),
  forum: words.nullable(),
  outcome: words.nullable(),
  /** The day up to which the library looked, ISO 8601. */
  asOf: z.iso.date(),
  facts: z.array(factSchema),
  /** What a careful reader must know before relying on the entry, common press errors among it. */
  doubts: z.array(words),
  sources: z.array(sourceSchema),
});
export type Precedent = z.infer<typeof precedentSchema>;
