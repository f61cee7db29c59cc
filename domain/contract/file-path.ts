import { z } from '../zod.ts';

/** A full path of this machine. The backend has no folder of its own that a relative one could mean. */
export const filePathSchema = z
  .string()
  .min(1, 'Name a file.')
  .max(4096, 'This path is too long.')
  .refine((path) => !path.includes('\0'), 'A file name cannot hold this character.')
  .refine((path) => /^(?:\/|\\\\|[a-z]:[\\/])/i.test(path), 'Give the full path of the file.');
