import { sharedRunSchema } from './shareable-round-schema.ts';
import { z } from '../zod.ts';

const words = z.string().nullable();
const delta = z.strictObject({ absolute: z.string(), percent: words }).readonly().nullable();
const move = z.number().int().exactOptional();
const role = z.enum(['body', 'bullet', 'numbered']);
const kinds = ['same', 'inserted', 'deleted', 'moved-from', 'moved-to'] as const;

const paragraphSchema = z
  .strictObject({
    kind: z.enum([...kinds, 'changed']),
    role,
    roleBefore: role.exactOptional(),
    pieces: z
      .array(z.strictObject({ kind: z.enum(kinds), run: sharedRunSchema, move }).readonly())
      .readonly(),
    move,
  })
  .readonly();

/**
 * One change between two rounds as both sides may see it: what was said before and after, how far a figure moved, and where
 * people wrote, the two wordings as one. Whom it favours is for each side to say for itself.
 */
export const sharedChangeSchema = z
  .strictObject({
    termKey: z.string(),
    termLabel: z.string(),
    /** A field of the term, `term`, `prose`, `state` or `binding`; `schedule-A` and its like for what a schedule lists. */
    field: z.string(),
    label: z.string(),
    before: words,
    after: words,
    delta,
    parts: z
      .array(z.strictObject({ label: z.string(), before: words, after: words, delta }).readonly())
      .readonly(),
    redline: z.array(paragraphSchema).readonly().nullable(),
  })
  .readonly();
export type SharedChange = z.infer<typeof sharedChangeSchema>;
