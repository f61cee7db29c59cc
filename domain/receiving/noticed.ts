import { z } from '../zod.ts';

/** What a document of ours came back with that nobody marked, and that is no word of a term. */
export const noticedSchema = z.strictObject({
  /** Whether they marked what they changed, as far as the file goes; null where it was not made from a document of ours. */
  marks: z.enum(['all', 'some', 'none']).nullable(),
  /** What differs from the words that we sent even with every marked change taken back. */
  unmarked: z.array(
    z.strictObject({
      /** Null for what stands beside the terms. */
      termKey: z.string().nullable(),
      label: z.string(),
      /** Lines that we sent and it does not have. */
      before: z.array(z.string()),
      /** Lines that it has and we did not send. */
      after: z.array(z.string()),
    }),
  ),
  /** What they wrote where we say how a term stands: their remark, which sets nothing. */
  states: z.array(
    z.strictObject({
      termKey: z.string(),
      label: z.string(),
      before: z.string(),
      /** Null where they struck it. */
      after: z.string().nullable(),
    }),
  ),
  /** Terms that stand in another place than we put them. */
  moved: z.array(
    z.strictObject({
      termKey: z.string(),
      label: z.string(),
      /** The term that follows it now, by its name; null at the end. */
      before: z.string().nullable(),
    }),
  ),
});
export type Noticed = z.infer<typeof noticedSchema>;

export const nothingNoticed: Noticed = { marks: null, unmarked: [], states: [], moved: [] };
