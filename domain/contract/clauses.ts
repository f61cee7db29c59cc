import { clauseSchema, clauseUseSchema } from '../clauses/clause.ts';
import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';

export const clausesContract = {
  /** Built-in clauses and our own. */
  'clauses.list': { input: z.strictObject({}), output: z.array(clauseSchema) },
  /** Saves a clause of our own; without an id, or with that of a built-in one, it becomes a new one. */
  'clauses.save': {
    input: clauseSchema.omit({ isBuiltIn: true, id: true }).extend({ id: idSchema.nullable() }),
    output: clauseSchema,
  },
  'clauses.remove': { input: z.strictObject({ id: idSchema }), output: z.null() },
  /** The latest rounds of deals that have it, and where. */
  'clauses.uses': { input: z.strictObject({ id: idSchema }), output: z.array(clauseUseSchema) },
} as const;
