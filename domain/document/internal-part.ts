import { bounds, positionSchema } from '../positions/position.ts';
import { comparisonSchema } from '../precedents/comparison.ts';
import { changeRemarkSchema } from '../rounds/round-record.ts';
import { sharedChangeSchema } from '../shareable/shared-change.ts';
import { z } from '../zod.ts';

const termKey = z.string();

const crossingSchema = z
  .strictObject({
    termKey,
    field: z.string(),
    label: z.string(),
    valueWords: z.string(),
    limitWords: z.string(),
    bound: z.enum(bounds),
    state: z.enum(['crossed', 'cannot-tell']),
    reason: z.string().nullable(),
    decidedBy: z.string(),
    approvalBy: z.string(),
  })
  .readonly();

/** What is ours alone of a round, in the file of an internal copy: no other copy has it. */
export const internalPartSchema = z
  .strictObject({
    workingTitle: z.string(),
    preparedFor: z.string(),
    nextStep: z.string(),
    /** By the key of a term, as the positions are. */
    notes: z.record(termKey, z.string()).readonly(),
    positions: z.record(termKey, positionSchema).readonly(),
    crossings: z.array(crossingSchema).readonly(),
    /** What came about since the round before; null for a first round. */
    changes: z
      .strictObject({
        since: z.number().int(),
        changes: z
          .array(
            z
              .strictObject({
                change: sharedChangeSchema,
                gains: z.enum(['A', 'B']).nullable(),
                remark: changeRemarkSchema
                  .pick({ reason: true, answer: true, answerReason: true })
                  .readonly()
                  .nullable(),
              })
              .readonly(),
          )
          .readonly(),
      })
      .readonly()
      .nullable(),
    problems: z
      .array(
        z
          .strictObject({
            rule: z.string(),
            severity: z.enum(['error', 'warning', 'gap']),
            termKey: termKey.nullable(),
            field: z.string().nullable(),
            message: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    /** From which lists the schedules come, and which part of each, in words. */
    origins: z
      .array(
        z
          .strictObject({ letter: z.string(), listName: z.string(), owner: z.string(), part: z.string() })
          .readonly(),
      )
      .readonly(),
    comparison: comparisonSchema.nullable(),
  })
  .readonly();
export type InternalPart = z.infer<typeof internalPartSchema>;
