import { fieldValuesSchema } from '../terms/stated.ts';
import { languageTagSchema } from '../terms/values/language-tag.ts';
import { z } from '../zod.ts';

export const sideSchema = z.enum(['A', 'B']);
export const idSchema = z.string().min(1).max(60);
const isoTime = z.string();

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
  createdAt: isoTime,
  updatedAt: isoTime,
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

/** One term of a round: which, where it stands, whether it binds, and its typed values. */
export const roundTermSchema = z.strictObject({
  key: z.string().max(60),
  state: termStateSchema,
  binding: z.boolean(),
  fields: fieldValuesSchema,
});
export type RoundTerm = z.infer<typeof roundTermSchema>;

export const scheduleSchema = z.strictObject({
  letter: z.string().regex(/^[A-Z]$/),
  listId: idSchema,
  listName: z.string(),
  owner: z.string(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

export const roundSchema = z.strictObject({
  id: idSchema,
  dealId: idSchema,
  number: z.number().int().min(1),
  status: z.enum(['draft', 'sent', 'received']),
  proposedBy: sideSchema,
  dated: z.iso.date(),
  terms: z.array(roundTermSchema),
  schedules: z.array(scheduleSchema),
});
export type Round = z.infer<typeof roundSchema>;

/** A deal as its screen needs it: the deal, its latest round, and our private notes by term key. */
export const openDealSchema = z.strictObject({
  deal: dealSchema,
  round: roundSchema,
  notes: z.record(z.string(), z.string()),
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
  })
  .refine((deal) => deal.parties.A.name.toLowerCase() !== deal.parties.B.name.toLowerCase(), {
    path: ['parties', 'B', 'name'],
    message: 'The two parties need different names.',
  });
export type NewDeal = z.infer<typeof newDealSchema>;
