import { idSchema, isoTimeSchema, sideSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';

export const channels = [
  'email',
  'letter',
  'data room',
  'meeting',
  'video call',
  'counsel',
  'other',
] as const;

/** What became of a frozen round, in order. A round itself is never edited again. */
export const roundEventSchema = z.strictObject({
  kind: z.enum(['superseded', 'withdrawn', 'agreed']),
  on: z.iso.date(),
  note: z.string().max(20_000),
  recordedAt: isoTimeSchema,
});
export type RoundEvent = z.infer<typeof roundEventSchema>;

/** What is known of a round beside its terms and schedules. */
export const roundRecordSchema = z.strictObject({
  id: idSchema,
  dealId: idSchema,
  number: z.number().int().min(1),
  status: z.enum(['draft', 'sent', 'received']),
  proposedBy: sideSchema,
  dated: z.iso.date(),
  /** How it went across the table; null for a draft. */
  channel: z.string().max(100).nullable(),
  /** Our private remark on the round as a whole. */
  note: z.string().max(20_000),
  frozenAt: isoTimeSchema.nullable(),
  /** SHA-256 of the round's content and of the frozen round before it; null for a draft. */
  contentHash: z.string().nullable(),
});

export type RoundRecord = z.infer<typeof roundRecordSchema>;

/** A round without its terms: enough for a timeline. */
export const roundHeadSchema = roundRecordSchema.extend({
  termCount: z.number().int(),
  /** Terms by state. */
  states: z.record(z.string(), z.number().int()),
  events: z.array(roundEventSchema),
});
export type RoundHead = z.infer<typeof roundHeadSchema>;

export const answers = ['accepted', 'rejected', 'countered'] as const;

/**
 * Why a change was made, and what was said to it. It belongs to the round that brought the change, against the frozen
 * round before it. Private, and written at any time: the round itself stays as it was.
 */
export const changeRemarkSchema = z.strictObject({
  roundId: idSchema,
  termKey: z.string().min(1).max(60),
  /** A field of the term; `prose` for its wording, `state`, `binding`, or `term` when it came or went as a whole. */
  field: z.string().min(1).max(60),
  reason: z.string().max(20_000),
  answer: z.enum(answers).nullable(),
  answerReason: z.string().max(20_000),
});
export type ChangeRemark = z.infer<typeof changeRemarkSchema>;

/** What can be undone and redone now, in words; `revision` rises with each undo and redo. */
export const historyStateSchema = z.strictObject({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  revision: z.number().int(),
});
export type HistoryState = z.infer<typeof historyStateSchema>;

export const historyEntrySchema = z.strictObject({
  label: z.string(),
  at: isoTimeSchema,
  termKey: z.string().nullable(),
  isUndone: z.boolean(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
