import { isoTimeSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';
import { documentChoiceSchema } from './exports.ts';

/**
 * How much of a document is drawn: the opening has the first lines of each long table only, so that its first page is there
 * at once; the whole one is the very PDF.
 */
const extents = ['opening', 'whole'] as const;

/** Most bytes of a preview that one question may ask for. */
export const PREVIEW_SLICE = 1_048_576;

/** A PDF that the backend holds in memory for the window; no file is made of it. */
export const previewedSchema = z.strictObject({
  previewId: z.string(),
  pages: z.number().int(),
  /** Neighbouring pages of one size, in points. */
  sizes: z.array(z.strictObject({ pages: z.number().int(), width: z.number(), height: z.number() })),
  bytes: z.number().int(),
  sha256: z.string(),
  /** When the document says that it was made: an export told the same moment has the same bytes. */
  madeAt: isoTimeSchema,
  /** Lines of tables that the opening leaves out; 0 is the whole document. */
  linesLeftOut: z.number().int(),
});
export type Previewed = z.infer<typeof previewedSchema>;

const ofPreview = z.strictObject({ previewId: z.string().min(1).max(100) });

export const previewContract = {
  /** A job: answers `Previewed`. The two latest previews are held, older ones are forgotten. */
  'preview.make': {
    input: documentChoiceSchema.extend({ extent: z.enum(extents) }),
    output: z.strictObject({ jobId: z.string() }),
  },
  /** Bytes from `from` up to, not including, `to`, in base64. */
  'preview.read': {
    input: ofPreview.extend({ from: z.number().int().min(0), to: z.number().int().min(1) }),
    output: z.strictObject({ base64: z.string() }),
  },
  /** The window shows it no more. */
  'preview.release': { input: ofPreview, output: z.null() },
} as const;
