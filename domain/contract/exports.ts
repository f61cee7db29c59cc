import { idSchema, isoTimeSchema } from '../deals/ids.ts';
import { exportOptionsSchema } from '../document/export-options.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

export const documentFormats = ['pdf', 'docx', 'xlsx', 'json'] as const;
export const documentCopies = ['counterpart', 'internal', 'redline'] as const;

export const exportedSchema = z.strictObject({
  file: z.string(),
  /** Null for a format that has none of its own. */
  pages: z.number().int().nullable(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type Exported = z.infer<typeof exportedSchema>;

/** Which document: of what round, for whom, in which format. */
export const documentChoiceSchema = z.strictObject({
  dealId: idSchema,
  /** Round number; null takes the latest. */
  round: z.number().int().min(1).nullable(),
  as: z.enum(documentFormats),
  /** A redline goes across the table as the counterpart copy does. */
  copy: z.enum(documentCopies),
  /** For a redline, the number of the earlier round it is held against; null takes the round before. */
  since: z.number().int().min(1).nullable().default(null),
  /** Null takes those kept with the deal. */
  options: exportOptionsSchema.nullable().default(null),
  /** Precedents on the comparison page of an internal copy; null takes those of the deal's comparison as it is looked at. */
  compareWith: z.array(z.string()).max(50).nullable().default(null),
  /** When the document says that it was made, null is now: told the moment of a preview, an export has its very bytes. */
  madeAt: z.iso.datetime().nullable().default(null),
});
export type DocumentChoice = z.infer<typeof documentChoiceSchema>;

export const exportRequestSchema = documentChoiceSchema.extend({
  /** By what name the person who exports goes in the export log; it is printed nowhere. */
  by: z.string().trim().max(100).default(''),
  out: filePathSchema,
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** What a copy holds and what it leaves out, a line for each. */
export const copyContentsSchema = z.strictObject({
  holds: z.array(z.string()),
  /** What only we may see, in an internal copy. */
  holdsPrivate: z.array(z.string()),
  leavesOut: z.array(z.string()),
  /** Private: what to look at once more before a copy goes across the table. It forbids nothing. */
  cautions: z.array(z.string()),
});
export type CopyContents = z.infer<typeof copyContentsSchema>;

/** One line of the export log. It is never changed. */
export const exportRecordSchema = z.strictObject({
  id: idSchema,
  dealId: idSchema,
  exportedAt: isoTimeSchema,
  by: z.string(),
  roundNumber: z.number().int(),
  /** The seal of the round; null where it was a draft. */
  roundHash: z.string().nullable(),
  format: z.enum(documentFormats),
  copy: z.enum(documentCopies),
  since: z.number().int().nullable(),
  recipient: z.string(),
  /** Without its folder: a path tells who has which machine. */
  fileName: z.string(),
  pages: z.number().int().nullable(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;

const ofDeal = z.strictObject({ dealId: idSchema });

export const exportsContract = {
  'exports.options': { input: ofDeal, output: exportOptionsSchema },
  'exports.saveOptions': {
    input: ofDeal.extend({ options: exportOptionsSchema }),
    output: exportOptionsSchema,
  },
  'exports.contents': { input: documentChoiceSchema, output: copyContentsSchema },
  /** A job: answers `Exported`. */
  'exports.start': { input: exportRequestSchema, output: z.strictObject({ jobId: z.string() }) },
  /** Newest first. */
  'exports.log': { input: ofDeal, output: z.array(exportRecordSchema) },
} as const;
