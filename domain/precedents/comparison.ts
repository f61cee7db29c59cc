import { sideSchema } from '../deals/ids.ts';
import { customTermSchema } from '../terms/custom-term.ts';
import { statedSchema, valueBases } from '../terms/stated.ts';
import { z } from '../zod.ts';
import { evidenceClasses } from './evidence.ts';
import { sourceSchema } from './source.ts';

export const statementSchema = z.strictObject({
  /** The field of the term that the words give, and its typed value; null where a fact speaks in its own words. */
  field: z.string().nullable(),
  value: statedSchema(z.unknown()).nullable(),
  /** The field's label, such as "Up-front payment"; null where a fact speaks in its own words. */
  label: z.string().nullable(),
  words: z.string(),
  /** What the figure is a percentage of, or how often or for whom it holds; null where it stands for itself. */
  dependsOn: z.string().nullable(),
  /** Whether words without a typed value give an amount that was published. */
  hasAmount: z.boolean(),
  /** The fact in its own words behind a typed value. */
  detail: z.string().nullable(),
  /** The fact behind it; null for our own round. */
  factId: z.string().nullable(),
  note: z.string().nullable(),
  /** Our own remark on the fact, and whether what stands here is our reading in place of the library's. */
  ourNote: z.string().nullable(),
  isCorrected: z.boolean(),
  /** The library says something else now than when we wrote our reading. */
  isOutdated: z.boolean(),
  /** The document that would settle an unconfirmed statement. */
  primary: z.string().nullable(),
  /** Null for our own round: it is a proposal, not evidence. */
  evidence: z.enum(evidenceClasses).nullable(),
  basis: z.enum([...valueBases, 'undisclosed']),
  confirmed: z.boolean(),
  /** Ids into the comparison's sources. */
  sources: z.array(z.string()),
});
export type Statement = z.infer<typeof statementSchema>;

/** "Not stated", "undisclosed" (a statement's basis) and "not applicable" are three different things. */
export const comparisonCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statements'), statements: z.array(statementSchema).min(1) }),
  z.strictObject({ kind: z.literal('not-stated') }),
  z.strictObject({ kind: z.literal('not-applicable') }),
]);
export type ComparisonCell = z.infer<typeof comparisonCellSchema>;

function bySide<T extends z.ZodType>(value: T) {
  return z.strictObject({ A: value, B: value });
}

/** By what it can be told whether Party A of the one stands where Party B of another does. */
export const orientationSchema = z.strictObject({
  companies: bySide(z.array(z.string()).readonly()),
  netLicensor: sideSchema.nullable(),
});

const columnSchema = z.strictObject({
  /** `round-3`, or the id of a precedent. */
  id: z.string(),
  title: z.string(),
  /** Of a round: whose it is, of what day, and whether it is a draft. */
  subtitle: z.string().nullable(),
  kind: z.enum(['round', 'precedent']),
  /** Who is Party A and who Party B in the column's own values. */
  names: bySide(z.string()),
  orientation: orientationSchema,
  asOf: z.string().nullable(),
  /** Ours and not to be shown outside. */
  isConfidential: z.boolean(),
  /** What the entry knows beside its terms, such as the dispute. */
  background: z.array(statementSchema),
  /** What a careful reader must know before relying on the column. */
  doubts: z.array(z.string()),
});
export type ComparisonColumn = z.infer<typeof columnSchema>;

/** What we wrote beside one cell. Private. */
export const cellNoteSchema = z.strictObject({
  termKey: z.string().min(1).max(60),
  columnId: z.string().min(1).max(80),
  note: z.string().max(20_000),
});
export type CellNote = z.infer<typeof cellNoteSchema>;

/**
 * Terms down, rounds and precedents across; the catalogue's terms in its order, then those that people made. A source's
 * number is its place in `sources`, from 1.
 */
export const comparisonSchema = z.strictObject({
  columns: z.array(columnSchema),
  rows: z.array(
    z.strictObject({
      termKey: z.string(),
      label: z.string(),
      economic: z.boolean(),
      /** What the term is, where the catalogue does not know it. */
      custom: customTermSchema.nullable(),
      /** Our position's priority, 5 matters most; null without a position. */
      priority: z.number().int().nullable(),
      cells: z.array(comparisonCellSchema),
    }),
  ),
  notes: z.array(cellNoteSchema),
  /** Two sources of one id, of two entries of our own, are told apart by a longer one. */
  sources: z.array(sourceSchema.extend({ id: z.string() })),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** How a deal's comparison is looked at: kept with the deal, so that it opens as it was left. */
export const comparisonViewSchema = z.strictObject({
  /** In order: `round` (the latest), `round-3`, or the id of a precedent. */
  columns: z.array(z.string().min(1).max(80)).max(50),
  /** The column that the others are held against. */
  base: z.string().max(80).nullable(),
  show: z.enum(['all', 'differ', 'unknown']),
  /** Only terms of at least this priority; null for all. */
  priority: z.number().int().min(1).max(5).nullable(),
  onlyEconomic: z.boolean(),
});
export type ComparisonView = z.infer<typeof comparisonViewSchema>;
