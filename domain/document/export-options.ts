import { z } from '../zod.ts';

/** How dates and figures are written on paper. The sentences themselves are English. */
export const figureStyles = ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'zh-CN', 'ja-JP', 'ko-KR', 'iso'] as const;
export type FigureStyle = (typeof figureStyles)[number];

const WITHOUT_PREJUDICE = 'Without prejudice – subject to contract';

/** How the documents of a deal look and what they carry, kept with the deal. Nothing in it says what a copy may hold: the copy does. */
export const exportOptionsSchema = z.strictObject({
  paper: z.enum(['A4', 'Letter']),
  figures: z.enum(figureStyles),
  cover: z.boolean(),
  /** Letters of the schedules that are printed; null prints all that the round has. A schedule left out is named as left out. */
  schedules: z
    .array(z.string().regex(/^[A-Z]$/))
    .max(26)
    .nullable(),
  /** A table of what is paid when, where the terms say so. */
  calendar: z.boolean(),
  /** Whether a draft says so behind each page. */
  draftMark: z.boolean(),
  /** Stands on the cover and at the foot of every page. */
  legend: z.string().trim().max(200),
  /** For whom the copy is, on every page; empty for none. */
  recipient: z.string().trim().max(120),
  /** Terms numbered through (1, 2, 3), by part (1.1, 1.2, 2.1), or not at all. */
  numbering: z.enum(['through', 'by-part', 'none']),
});
export type ExportOptions = z.infer<typeof exportOptionsSchema>;

export const defaultExportOptions: ExportOptions = {
  paper: 'A4',
  figures: 'en-GB',
  cover: true,
  schedules: null,
  calendar: true,
  draftMark: true,
  legend: WITHOUT_PREJUDICE,
  recipient: '',
  numbering: 'through',
};
