import { importDecisionSchema, previewEntrySchema } from '../precedents/files/import-preview.ts';
import { MAX_FILE_ENTRIES } from '../precedents/files/precedent-file.ts';
import { precedentSummarySchema } from '../precedents/precedent-summary.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

const formatSchema = z.enum(['json', 'csv']);

/** What a file of entries holds, before anything is taken over. */
export const importPreviewSchema = z.strictObject({
  /** Without its folders. */
  fileName: z.string(),
  /** To be named again when it is imported: a file that was changed meanwhile is refused. */
  sha256: z.string(),
  format: formatSchema,
  entries: z.array(previewEntrySchema),
  /** What to know before anything is taken over: an encoding that is guessed, what stands beside the entries. */
  doubts: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const precedentImportSchema = z.strictObject({
  file: filePathSchema,
  sha256: z.string(),
  /** Marks all entries; those that the file itself marks are confidential in any case. */
  isConfidential: z.boolean(),
  decisions: z.array(importDecisionSchema).max(MAX_FILE_ENTRIES),
});
export type PrecedentImport = z.infer<typeof precedentImportSchema>;

export const precedentImportedSchema = z.strictObject({
  saved: z.array(precedentSummarySchema),
  /** Sound entries that were not taken over. */
  skipped: z.number().int(),
  refused: z.number().int(),
});
export type PrecedentImported = z.infer<typeof precedentImportedSchema>;

export const ownExportSchema = z.strictObject({
  /** Null: all entries of our own. */
  ids: z.array(z.string().max(80)).min(1).max(MAX_FILE_ENTRIES).nullable(),
  format: formatSchema,
  out: filePathSchema,
});
export type OwnExport = z.infer<typeof ownExportSchema>;

export const ownExportedSchema = z.strictObject({
  file: z.string(),
  entries: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type OwnExported = z.infer<typeof ownExportedSchema>;

export const precedentFilesContract = {
  'precedents.readFile': { input: z.strictObject({ file: filePathSchema }), output: importPreviewSchema },
  /** Takes over what was decided on, all of it or nothing. */
  'precedents.import': { input: precedentImportSchema, output: precedentImportedSchema },
  /** Writes entries of our own as we wrote them; our notes and corrections stay in the workspace. */
  'precedents.exportOwn': { input: ownExportSchema, output: ownExportedSchema },
} as const;
