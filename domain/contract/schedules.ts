import { openDealSchema } from '../deals/deal.ts';
import { idSchema } from '../deals/ids.ts';
import { listPartSchema } from '../patents/list-view.ts';
import { scheduleRowSchema } from '../patents/schedule-row.ts';
import { scheduleCountSchema } from '../shareable/shareable-schedule.ts';
import { scheduleUseSchema } from '../terms/schedule-use.ts';
import { z } from '../zod.ts';

const count = z.number().int().nonnegative();
const letter = z.string().regex(/^[A-Z]$/, 'A schedule is named by one letter.');
const ofSchedule = z.strictObject({ roundId: idSchema, letter });
const page = { offset: count, limit: z.number().int().min(1).max(1000) };

/** What a schedule lists, counted level by level, and how many rows of the list gave less than they should. */
export const scheduleFactsSchema = z
  .strictObject({
    counts: z.array(scheduleCountSchema).readonly(),
    rejects: z.strictObject({ excluded: count, unresolved: count }).readonly(),
    /** Publications, and applications without one. */
    lineCount: count,
  })
  .readonly();
export type ScheduleFacts = z.infer<typeof scheduleFactsSchema>;

/** Lines that differ: publications, and applications that are listed without one. */
const linesSchema = z.strictObject({ publications: count, applications: count }).readonly();

export const differenceCountsSchema = z
  .strictObject({ added: linesSchema, gone: linesSchema, changed: linesSchema })
  .readonly();
export type DifferenceCounts = z.infer<typeof differenceCountsSchema>;

/** A line that was added, is gone or changed; what of it changed, where it stayed. */
export const differentRowSchema = z
  .strictObject({
    row: scheduleRowSchema,
    changes: z
      .array(
        z
          .strictObject({
            field: z.enum(['family', 'application', 'title', 'filingDate', 'declaredStandards']),
            before: z.string().nullable(),
            after: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type DifferentRow = z.infer<typeof differentRowSchema>;

export const schedulesContract = {
  /** A letter already taken is taken over. With a use the term that it belongs to names the letter, in the same step. */
  'schedules.attach': {
    input: ofSchedule.extend({
      listId: idSchema,
      /** All of the list where it is absent. */
      part: listPartSchema.optional(),
      use: scheduleUseSchema.optional(),
    }),
    output: openDealSchema,
  },
  'schedules.detach': { input: ofSchedule, output: openDealSchema },
  /** The figures of a schedule: as they were frozen, or of a draft as its list is now. */
  'schedules.describe': { input: ofSchedule, output: scheduleFactsSchema },
  /** Lines of a schedule in the order in which it prints them. */
  'schedules.lines': {
    input: ofSchedule.extend(page),
    output: z.strictObject({ rows: z.array(scheduleRowSchema).readonly(), total: count }),
  },
  /**
   * What is different today in the list behind a schedule, or in the schedule of the same letter on another round: `added`
   * is what only the list, or the other round, has.
   */
  'schedules.differences': {
    input: ofSchedule.extend({
      /** The other round; null for the list as it is now. */
      against: idSchema.nullable(),
      kind: z.enum(['added', 'gone', 'changed']),
      ...page,
    }),
    output: z.strictObject({
      counts: differenceCountsSchema,
      rows: z.array(differentRowSchema).readonly(),
    }),
  },
  /** The schedules that list other lines on one round than on the other, by letter. */
  'schedules.compare': {
    input: z.strictObject({ fromId: idSchema, toId: idSchema }),
    output: z.array(z.strictObject({ letter, counts: differenceCountsSchema })),
  },
} as const;
