import { z } from '../../zod.ts';

/** What somebody did to a run or a paragraph break that nobody has accepted or rejected yet. */
const suggestionSchema = z.strictObject({
  kind: z.enum(['insertion', 'deletion']),
  /** Joins the pieces of one suggestion, which is accepted or rejected as a whole. */
  id: z.string().min(1).max(60),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** How well a figure in the text is known, as in generated prose: a mark survives editing around it. */
export const writtenMarks = ['illustrative', 'estimated', 'undisclosed', 'unverified', 'missing'] as const;

const runSchema = z.strictObject({
  text: z.string().min(1).max(100_000),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  mark: z.enum(writtenMarks).exactOptional(),
  suggestion: suggestionSchema.exactOptional(),
});
export type WrittenRun = z.infer<typeof runSchema>;

const paragraphSchema = z.strictObject({
  role: z.enum(['body', 'bullet', 'numbered']),
  runs: z.array(runSchema).max(5_000),
  /** The break after this paragraph was suggested to be made or to be taken out. */
  breakSuggestion: suggestionSchema.exactOptional(),
});
export type WrittenParagraph = z.infer<typeof paragraphSchema>;

export const writtenParagraphsSchema = z.array(paragraphSchema).max(5_000);

/** Prose of a term that people wrote in place of the generated one. The typed values stay the truth. */
export const writtenProseSchema = z.strictObject({
  paragraphs: writtenParagraphsSchema,
  /** The generated words when people last said that theirs agree with the values. */
  generated: z.string().max(1_000_000),
  /** The clause of the library that it came from. */
  clauseId: z.string().max(60).nullable(),
});
export type WrittenProse = z.infer<typeof writtenProseSchema>;
