import { termStateSchema } from '../deals/deal.ts';
import { sideSchema } from '../deals/ids.ts';
import { scheduleRowSchema } from '../patents/schedule-row.ts';
import { customTermSchema } from '../terms/custom-term.ts';
import { fieldValuesSchema } from '../terms/stated.ts';
import { writtenMarks } from '../terms/written/written-prose.ts';
import { z } from '../zod.ts';
import { scheduleCountSchema, scheduleRejectSchema } from './shareable-schedule.ts';

/** A stretch of words of one look. */
export const sharedRunSchema = z
  .strictObject({
    text: z.string(),
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    mono: z.boolean().exactOptional(),
    mark: z.enum(writtenMarks).exactOptional(),
    language: z.string().exactOptional(),
    value: z
      .strictObject({ kind: z.enum(['number', 'date']), text: z.string() })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const name = z.string().nullable();
const partySchema = z
  .strictObject({
    side: sideSchema,
    name: z.string(),
    localName: name,
    localLanguage: name,
    seat: name,
  })
  .readonly();

/** A term as a file holds it. */
export const sharedTermSchema = z
  .strictObject({
    key: z.string(),
    section: z.string(),
    label: z.string(),
    state: termStateSchema,
    stateWords: z.string(),
    isBinding: z.boolean(),
    custom: customTermSchema.nullable(),
    fields: fieldValuesSchema.readonly(),
    prose: z
      .array(
        z
          .strictObject({
            role: z.enum(['body', 'bullet', 'numbered']),
            text: z.array(sharedRunSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const scheduleSchema = z
  .strictObject({
    letter: z.string().regex(/^[A-Z]$/),
    owner: z.string(),
    counts: z.array(scheduleCountSchema).readonly(),
    rows: z.array(scheduleRowSchema).readonly(),
    rejects: z.array(scheduleRejectSchema).readonly(),
  })
  .readonly();

/** `ShareableRound` as a file holds it. Values are in their form; whether they are right for their term it does not tell. */
export const shareableRoundSchema = z
  .strictObject({
    title: z.string(),
    number: z.number().int().min(1),
    isDraft: z.boolean(),
    dated: z.iso.date(),
    proposedBy: sideSchema,
    parties: z
      .tuple([partySchema, partySchema])
      .readonly()
      .refine(
        ([first, second]) => first.side === 'A' && second.side === 'B',
        'Party A comes first, then Party B.',
      ),
    terms: z.array(sharedTermSchema).readonly(),
    schedules: z.array(scheduleSchema).readonly(),
  })
  .readonly();
