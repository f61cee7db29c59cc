import { openDealSchema } from '../deals/deal.ts';
import { idSchema, isoTimeSchema } from '../deals/ids.ts';
import { decisionsSchema, readingSchema } from '../receiving/reading.ts';
import { receivedFileSchema, receivedRecordSchema } from '../receiving/received-file.ts';
import { answers } from '../rounds/round-record.ts';
import { z } from '../zod.ts';
import { documentCopies, documentFormats } from './exports.ts';
import { filePathSchema } from './file-path.ts';

const jobId = z.strictObject({ jobId: z.string() });
const ofFile = z.strictObject({ receivedId: idSchema });

export const receivingSchema = ofFile.extend({
  decisions: decisionsSchema,
  /** Whether a draft that holds work of ours may give way to it. */
  replacesDraft: z.boolean().default(false),
  /** Of which day the round is. */
  dated: z.iso.date(),
  /** Frozen as received at once, as it went across the table; null leaves a draft to go on with. */
  freeze: z
    .strictObject({
      channel: z.string().trim().min(1, 'Say how it came across the table.').max(100),
      note: z.string().max(20_000),
    })
    .nullable(),
});
export type Receiving = z.infer<typeof receivingSchema>;

export const receivedRoundSchema = z.strictObject({
  file: receivedFileSchema,
  open: openDealSchema,
  record: receivedRecordSchema,
});
export type ReceivedRound = z.infer<typeof receivedRoundSchema>;

/** What is known here of a file at hand. */
export const identifiedSchema = z.strictObject({
  fileName: z.string(),
  sha256: z.string(),
  found: z.array(
    z.strictObject({
      /** Byte for byte a document that left or came; or one that says so itself, and may have been changed since. */
      by: z.enum(['export-log', 'received', 'attachment', 'property', 'print']),
      dealId: idSchema,
      dealTitle: z.string(),
      roundNumber: z.number().int().nullable(),
      format: z.enum(documentFormats),
      copy: z.enum(documentCopies).nullable(),
      /** When it left or came. */
      at: isoTimeSchema.nullable(),
      who: z.string(),
      recipient: z.string(),
      receivedId: idSchema.nullable(),
    }),
  ),
  /** What it is where nothing here is like it, or why it could not be read, in words; null where it was found. */
  otherwise: z.string().nullable(),
  /** Whether a round can come of it: a document that was read, or is known to be one. */
  isReceivable: z.boolean(),
});
export type Identified = z.infer<typeof identifiedSchema>;

export const receivingContract = {
  /** A job: keeps the file with the deal and answers its `Reading`. */
  'receiving.start': {
    input: z.strictObject({ dealId: idSchema, file: filePathSchema }),
    output: jobId,
  },
  /** A file that was kept, read again under these decisions. */
  'receiving.reading': { input: ofFile.extend({ decisions: decisionsSchema }), output: readingSchema },
  /** A job: makes the round and answers `ReceivedRound`. */
  'receiving.confirm': { input: receivingSchema, output: jobId },
  /** Newest first. */
  'receiving.list': { input: z.strictObject({ dealId: idSchema }), output: z.array(receivedFileSchema) },
  /** Null for a file that was not confirmed yet. */
  'receiving.record': { input: ofFile, output: receivedRecordSchema.nullable() },
  /** Answers a marked change or a comment of theirs, for ourselves. */
  'receiving.answer': {
    input: ofFile.extend({
      kind: z.enum(['change', 'comment']),
      id: z.string().max(200),
      answer: z.enum(answers).nullable(),
      answerReason: z.string().max(20_000),
    }),
    output: z.strictObject({ record: receivedRecordSchema, open: openDealSchema }),
  },
  /** Takes out a file of which no round was made. */
  'receiving.discard': { input: ofFile, output: z.array(receivedFileSchema) },
  /** Writes the file as it came, byte by byte. */
  'receiving.saveOriginal': {
    input: ofFile.extend({ out: filePathSchema }),
    output: z.strictObject({ file: z.string(), bytes: z.number().int(), sha256: z.string() }),
  },
  /** Of which deal and round a file is, by what left and came here and by what it says itself. */
  'documents.identify': { input: z.strictObject({ file: filePathSchema }), output: identifiedSchema },
} as const;
