import { idSchema, isoTimeSchema } from '../deals/ids.ts';
import { answers } from '../rounds/round-record.ts';
import { z } from '../zod.ts';
import { noticedSchema, nothingNoticed } from './noticed.ts';

/** A document of the other side as it came, byte by byte, without its bytes. */
export const receivedFileSchema = z.strictObject({
  id: idSchema,
  dealId: idSchema,
  /** The round that was made of it; null until it was confirmed, and again when that draft was discarded. */
  roundId: idSchema.nullable(),
  roundNumber: z.number().int().nullable(),
  receivedAt: isoTimeSchema,
  /** Without its folders, and cleaned of what a file name cannot hold. */
  fileName: z.string(),
  format: z.enum(['json', 'pdf', 'docx']),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type ReceivedFile = z.infer<typeof receivedFileSchema>;

const attributed = {
  id: z.string(),
  /** The term under which it stands; null for what stands beside all terms. */
  termKey: z.string().nullable(),
  /** As the file says; "" where it does not. Anybody can write anything there. */
  author: z.string(),
  /** ISO 8601 as the file has it; null where it does not say. */
  date: z.string().nullable(),
};
const answered = { answer: z.enum(answers).nullable(), answerReason: z.string() };

/** A change that the file marks as somebody's. */
export const markedChangeSchema = z.strictObject({
  ...attributed,
  kind: z.enum(['inserted', 'deleted', 'moved-from', 'moved-to']),
  text: z.string(),
  /** Of words that came in the place of others, those. */
  before: z.string().exactOptional(),
  ...answered,
});
export type MarkedChange = z.infer<typeof markedChangeSchema>;

export const receivedRemarkSchema = z.strictObject({
  ...attributed,
  text: z.string(),
  /** The words that it is on. */
  on: z.string(),
  /** The id of the comment that it answers. */
  answers: z.string().nullable(),
  isResolved: z.boolean(),
  ...answered,
});
export type ReceivedRemark = z.infer<typeof receivedRemarkSchema>;

/** What is kept of how a file became a round. Private: answers and reasons are ours. */
export const receivedRecordSchema = z.strictObject({
  /** The number of the round that it was held against; null where the deal had none before. */
  against: z.number().int().nullable(),
  parts: z.array(
    z.strictObject({
      id: z.string(),
      heading: z.string(),
      /** The terms that hold its words now; empty for what only frames the paper. */
      termKeys: z.array(z.string()),
      confidence: z.enum(['certain', 'likely', 'doubtful', 'none']),
      reason: z.string(),
      isByHand: z.boolean(),
    }),
  ),
  /** Terms of the earlier round that are not in it, and whether they stayed on the sheet. */
  absent: z.array(z.strictObject({ key: z.string(), label: z.string(), isKept: z.boolean() })),
  changes: z.array(markedChangeSchema),
  comments: z.array(receivedRemarkSchema),
  doubts: z.array(z.string()),
  /** Records of files that came earlier have none. */
  noticed: noticedSchema.default(nothingNoticed),
});
export type ReceivedRecord = z.infer<typeof receivedRecordSchema>;
