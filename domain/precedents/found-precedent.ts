import { z } from '../zod.ts';

/** An entry that has all the words looked for, with the place where it has them. */
export const foundPrecedentSchema = z.strictObject({
  id: z.string(),
  /** The words around, in order; what was looked for is marked. */
  excerpt: z.array(z.strictObject({ text: z.string(), isMatch: z.boolean() })),
  /** The place among all that were found, from 1: the nearest first. */
  rank: z.number().int().positive(),
});
export type FoundPrecedent = z.infer<typeof foundPrecedentSchema>;
