import { isDay } from '../../days.ts';
import { idSchema, isoTimeSchema } from '../../deals/ids.ts';
import { z } from '../../zod.ts';

export const ASSESSMENT_RESULTS = ['essential', 'in-part', 'not-essential', 'undecided'] as const;
export type AssessmentResult = (typeof ASSESSMENT_RESULTS)[number];

/** Ways in which people assess; any other may be written. */
export const ASSESSMENT_METHODS = ['claim chart', 'expert panel', 'sampled', 'tool score'] as const;

/** What somebody states to have found. Whether it is right is no matter of ours, so it always has a name and a day. */
const statedSchema = {
  /** Match key of an application, or of a publication. */
  subjectKey: z.string().min(1).max(80),
  /** The number as it is shown. */
  subject: z.string().trim().min(1).max(200),
  standard: z.string().trim().min(1, 'Say which standard.').max(300),
  assessedBy: z.string().trim().min(1, 'Say who assessed it.').max(200),
  assessedOn: z.string().refine(isDay, 'Give a day as YYYY-MM-DD.'),
  result: z.enum(ASSESSMENT_RESULTS),
  method: z.string().trim().min(1, 'Say how it was assessed.').max(200),
  /** Where it can be read, such as a report and its page. */
  source: z.string().trim().max(500),
  note: z.string().trim().max(2000),
} as const;

export const assessmentInputSchema = z.strictObject({
  /** Null makes a new one. */
  id: idSchema.nullable(),
  ...statedSchema,
});
export type AssessmentInput = z.infer<typeof assessmentInputSchema>;

/**
 * An essentiality assessment: a fact of its own beside what was declared. Several may stand side by side, also by the same
 * people on another day, and contradict each other.
 */
export const assessmentSchema = z
  .strictObject({ id: idSchema, ...statedSchema, recordedAt: isoTimeSchema })
  .readonly();
export type Assessment = z.infer<typeof assessmentSchema>;

const WORDS: Readonly<Record<AssessmentResult, string>> = {
  essential: 'essential',
  'in-part': 'essential in part',
  'not-essential': 'not essential',
  undecided: 'undecided',
};

/** Always "assessed as": a result without who found it says nothing. */
export function sayResult(result: AssessmentResult): string {
  return WORDS[result];
}
