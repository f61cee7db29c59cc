import { z } from '../zod.ts';

/**
 * One line of a printed schedule: a publication, or an application of which no publication is listed. Declared to the
 * standards named; nothing more is known.
 */
export const scheduleRowSchema = z
  .strictObject({
    /** Family id of the source; null when the row names none. */
    family: z.string().nullable(),
    /** Filing number as the source writes it. */
    application: z.string().nullable(),
    /** Such as `EP1848154B1`; null on a line of an unpublished application. */
    publication: z.string().nullable(),
    office: z.string(),
    title: z.string().nullable(),
    /** ISO day. */
    filingDate: z.string().nullable(),
    /** Specifications to which it is declared, without versions, each once. */
    declaredStandards: z.array(z.string()).readonly(),
  })
  .readonly();
export type ScheduleRow = z.infer<typeof scheduleRowSchema>;
