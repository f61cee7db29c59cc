import { valueBases } from '../terms/stated.ts';
import { z } from '../zod.ts';
import { evidenceClasses, sourceSchema } from './precedent.ts';

const statementSchema = z.strictObject({
  /** The field that the words give, such as "Up-front payment"; null where a fact speaks in its own words. */
  label: z.string().nullable(),
  words: z.string(),
  /** The fact in its own words behind a typed value. */
  detail: z.string().nullable(),
  note: z.string().nullable(),
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

/** "Not stated" and "undisclosed" are different things: nothing is known, or it is known that it was not published. */
export const comparisonCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statements'), statements: z.array(statementSchema).min(1) }),
  z.strictObject({ kind: z.literal('not-stated') }),
  z.strictObject({ kind: z.literal('not-applicable') }),
]);
export type ComparisonCell = z.infer<typeof comparisonCellSchema>;

const columnSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['round', 'precedent']),
  asOf: z.string().nullable(),
  /** What the entry knows beside its terms, such as the dispute. */
  background: z.array(statementSchema),
  /** What a careful reader must know before relying on the column. */
  doubts: z.array(z.string()),
});
export type ComparisonColumn = z.infer<typeof columnSchema>;

/** Terms down, a round and precedents across, in the catalogue's order. A source's number is its place in `sources`, from 1. */
export const comparisonSchema = z.strictObject({
  columns: z.array(columnSchema),
  rows: z.array(
    z.strictObject({
      termKey: z.string(),
      label: z.string(),
      economic: z.boolean(),
      cells: z.array(comparisonCellSchema),
    }),
  ),
  sources: z.array(sourceSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
