import { decimalSchema } from '../../decimal.ts';
import { evidenceClasses } from '../../precedents/evidence.ts';
import { z } from '../../zod.ts';

const limit = decimalSchema.nullable();

/** One figure of a fact as a worksheet may use it. */
const figureValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sum'),
    currency: z.string(),
    /** With the day that the precedent gives each; null where it gives none. */
    amounts: z.array(z.strictObject({ amount: decimalSchema, day: z.string().nullable() })).min(1),
  }),
  z.strictObject({ kind: z.literal('units'), amount: decimalSchema }),
  z.strictObject({
    kind: z.literal('rate'),
    basis: z.enum(['percent', 'per-unit']),
    /** A percent number, or an amount of the currency. */
    rate: decimalSchema,
    /** Null where a percentage has no limits in money. */
    currency: z.string().nullable(),
    baseFactor: limit,
    baseFloor: limit,
    baseCap: limit,
    unitFloor: limit,
    unitCap: limit,
  }),
  z.strictObject({ kind: z.literal('day'), day: z.string() }),
]);
export type FigureValue = z.infer<typeof figureValueSchema>;

/** A figure that the precedent gives, with how well it is known, and whether a worksheet can be reckoned with it. */
export const knownFigureSchema = z.strictObject({
  factId: z.string(),
  part: z.string(),
  kind: z.enum(['sum', 'units', 'rate', 'day']),
  /** "USD 178,300,000 in total", "0.052 % of net sales". */
  words: z.string(),
  statement: z.string(),
  evidence: z.enum(evidenceClasses),
  confirmed: z.boolean(),
  /** We read the fact otherwise than the library has it. */
  isCorrected: z.boolean(),
  sourceIds: z.array(z.string()),
  /** What to know before it is reckoned with, such as that it was asked and not agreed. */
  cautions: z.array(z.string()),
  /** Null where nothing can be reckoned with it, for the reason that is the problem. */
  value: figureValueSchema.nullable(),
  problem: z.string().nullable(),
  /** All that it says, to be told from what a newer library says. */
  says: z.string(),
});
export type KnownFigure = z.infer<typeof knownFigureSchema>;

/** What was published of one figure, before it is told whose fact it is. */
export interface FoundFigure extends Pick<KnownFigure, 'part' | 'kind' | 'words' | 'value' | 'problem'> {
  readonly cautions: readonly string[];
}
