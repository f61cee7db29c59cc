import { z } from '../../zod.ts';
import { precedentSchema } from '../precedent.ts';

export const FILE_FORMAT = 'parley-precedents';
export const FILE_VERSION = 1;

/** More than these are no library that anybody has written. */
export const MAX_FILE_MEGABYTES = 20;
export const MAX_FILE_ENTRIES = 2000;

/** An entry as files hold it: with the mark that it must not be shown outside. */
export const fileEntrySchema = precedentSchema.extend({ confidential: z.boolean().default(false) });
export type FileEntry = z.infer<typeof fileEntrySchema>;

/** A file of entries in JSON, as the export writes it. */
export const precedentFileSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  entries: z.array(fileEntrySchema).max(MAX_FILE_ENTRIES),
});
