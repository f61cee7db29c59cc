import { checkedOnce } from '../checked-once.ts';
import { listPartSchema } from '../patents/list-view.ts';
import { positionSchema } from '../positions/position.ts';
import {
  changeRemarkSchema,
  historyStateSchema,
  roundHeadSchema,
  roundRecordSchema,
} from '../rounds/round-record.ts';
import { customTermSchema } from '../terms/custom-term.ts';
import { fieldValuesSchema } from '../terms/stated.ts';
import { languageTagSchema } from '../terms/values/language-tag.ts';
import { writtenProseSchema } from '../terms/written/written-prose.ts';
import { z } from '../zod.ts';
import { idSchema, isoTimeSchema, sideSchema } from './ids.ts';

const name = (what: string) => z.string().trim().min(1, `Give the ${what} a name.`).max(300);

/** A company with its affiliates, as the workspace's address book knows it. */
export const partySchema = z.strictObject({
  id: idSchema,
  name: name('party'),
  localName: z.string().trim().min(1).max(300).nullable(),
  localLanguage: languageTagSchema.nullable(),
  seat: z.string().trim().min(1).max(300).nullable(),
});
export type Party = z.infer<typeof partySchema>;

export const dealSchema = z.strictObject({
  id: idSchema,
  /** Our working title: private, never printed on a counterpart copy. */
  title: name('deal'),
  parties: z.strictObject({ A: partySchema, B: partySchema }),
  /** Which side we are: private. */
  ourSide: sideSchema,
  /** What we do next, and by when: private. */
  nextStep: z.strictObject({ text: z.string().max(2_000), due: z.iso.date().nullable() }),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Deal = z.infer<typeof dealSchema>;

export const dealSummarySchema = dealSchema.extend({
  roundNumber: z.number().int(),
  roundStatus: z.enum(['draft', 'sent', 'received']),
  termCount: z.number().int(),
  agreedCount: z.number().int(),
});
export type DealSummary = z.infer<typeof dealSummarySchema>;

/** Where a term stands. Sides, not "us" and "them": a round must read the same to both. */
export const termStateSchema = z.enum(['open', 'proposed-by-a', 'proposed-by-b', 'agreed', 'parked']);
export type TermState = z.infer<typeof termStateSchema>;

/** One term of a round: which, where it stands, whether it binds, its typed values, and its wording where people wrote it. */
export const roundTermSchema = z.strictObject({
  key: z.string().max(60),
  state: termStateSchema,
  binding: z.boolean(),
  fields: fieldValuesSchema,
  /** Null while the prose is generated from the values. */
  written: writtenProseSchema.nullable(),
  /** What the term is, where the catalogue does not know it. */
  custom: customTermSchema.nullable(),
});
export type RoundTerm = z.infer<typeof roundTermSchema>;

/** The same in an answer: the backend reads a term once and sends it many times. */
export const knownTermSchema = checkedOnce(roundTermSchema);

export const scheduleSchema = z.strictObject({
  letter: z.string().regex(/^[A-Z]$/),
  listId: idSchema,
  /** As the list is called now, or was when the round was frozen; the same holds for its owner. */
  listName: z.string(),
  owner: z.string(),
  /** Which part of the list is meant; null for all of it. Private: it says what we looked for. */
  part: listPartSchema.nullable(),
  /** What was written down when the round was frozen; null in a draft, which lists what the list holds today. */
  frozen: z
    .strictObject({
      lineCount: z.number().int().nonnegative(),
      /** Null where the round was frozen before lines were hashed. */
      linesSha256: z.string().length(64).nullable(),
    })
    .readonly()
    .nullable(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

export const roundSchema = roundRecordSchema.extend({
  terms: z.array(knownTermSchema),
  schedules: z.array(scheduleSchema),
});
export type Round = z.infer<typeof roundSchema>;

/**
 * A deal as its screen needs it: the deal, its latest round whole and all its rounds by their heads, and what is ours
 * alone: notes and positions by term key, remarks on changes, and what can be undone.
 */
export const openDealSchema = z.strictObject({
  deal: dealSchema,
  round: roundSchema,
  /** Oldest first; the last is `round`. */
  rounds: z.array(roundHeadSchema),
  notes: z.record(z.string(), z.string()),
  positions: z.record(z.string(), positionSchema),
  remarks: z.array(changeRemarkSchema),
  history: historyStateSchema,
});
export type OpenDeal = z.infer<typeof openDealSchema>;

const newPartySchema = partySchema.omit({ id: true });
export const newDealSchema = z
  .strictObject({
    title: name('deal'),
    parties: z.strictObject({ A: newPartySchema, B: newPartySchema }),
    ourSide: sideSchema,
    /** Catalogue keys of the terms to start with; mandatory terms are always there. */
    termKeys: z.array(z.string().max(60)).max(200),
    /** Values to start with, by the key of a starting point. */
    startingPoint: z.string().max(60).optional(),
    /** A playbook that fills our positions. */
    playbookId: idSchema.optional(),
  })
  .refine((deal) => deal.parties.A.name.toLowerCase() !== deal.parties.B.name.toLowerCase(), {
    path: ['parties', 'B', 'name'],
    message: 'The two parties need different names.',
  });
export type NewDeal = z.infer<typeof newDealSchema>;
