import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

/** A picture is drawn in the window; no list is so long that its picture comes near this. */
const MOST_CHARACTERS = 20_000_000;

export const picturesContract = {
  /** Writes a picture that the window drew to a file, whole or not at all. */
  'pictures.save': {
    input: z.strictObject({
      file: filePathSchema,
      svg: z.string().startsWith('<svg ', 'This is no picture.').max(MOST_CHARACTERS),
    }),
    output: z.strictObject({ file: z.string() }),
  },
} as const;
