import { knownTermSchema, openDealSchema, roundSchema } from '../deals/deal.ts';
import { idSchema, isoTimeSchema, sideSchema } from '../deals/ids.ts';
import { concessionSchema } from '../rounds/concession-record.ts';
import { answers, changeRemarkSchema, historyEntrySchema } from '../rounds/round-record.ts';
import { z } from '../zod.ts';

const dealId = z.strictObject({ dealId: idSchema });
const note = z.string().max(20_000);

export const roundsContract = {
  /** One round whole. A frozen one never changes, so it may be kept. */
  'rounds.get': { input: z.strictObject({ roundId: idSchema }), output: roundSchema },
  /** A new draft as a copy of the latest round, which must be frozen. */
  'rounds.start': { input: dealId.extend({ proposedBy: sideSchema }), output: openDealSchema },
  /** Gives the draft back what an earlier round said, for these changes and in one step; what cannot be put back stays. */
  'rounds.putBack': {
    input: z.strictObject({
      roundId: idSchema,
      formerId: idSchema,
      changes: z.array(z.strictObject({ termKey: z.string().max(60), field: z.string().max(60) })).max(5000),
    }),
    output: openDealSchema,
  },
  /** Takes a draft out again; the first round of a deal stays. */
  'rounds.discard': { input: z.strictObject({ roundId: idSchema }), output: openDealSchema },
  /** Freezes the draft as sent by us or received from them: from here on nothing can change it. */
  'rounds.freeze': {
    input: z.strictObject({
      roundId: idSchema,
      as: z.enum(['sent', 'received']),
      dated: z.iso.date(),
      channel: z.string().trim().min(1, 'Say how it went across the table.').max(100),
      note,
    }),
    output: openDealSchema,
  },
  /** Records what became of a frozen round. */
  'rounds.mark': {
    input: z.strictObject({
      roundId: idSchema,
      kind: z.enum(['superseded', 'withdrawn', 'agreed']),
      on: z.iso.date(),
      note,
    }),
    output: openDealSchema,
  },
  /** Answers some changes of a round alike; reasons stay as they are. */
  'changes.answer': {
    input: dealId.extend({
      answer: z.enum(answers),
      changes: z.array(changeRemarkSchema.pick({ roundId: true, termKey: true, field: true })).max(5000),
    }),
    output: openDealSchema,
  },
  /** Why a change was made and what was said to it. */
  'changes.remark': { input: dealId.extend({ remark: changeRemarkSchema }), output: openDealSchema },
  /** One term through all rounds that have it, oldest first. */
  'terms.history': {
    input: dealId.extend({ key: z.string().max(60) }),
    output: z.array(z.strictObject({ roundId: idSchema, number: z.number().int(), term: knownTermSchema })),
  },
  /** What each side gave from frozen round to frozen round, oldest first. */
  'rounds.concessions': { input: dealId, output: z.array(concessionSchema) },
  /** Each term as it stood when it was last agreed in a frozen round before the latest one. */
  'terms.agreedBefore': {
    input: dealId,
    output: z.array(z.strictObject({ roundNumber: z.number().int(), term: knownTermSchema })),
  },
  'history.undo': { input: dealId, output: openDealSchema },
  'history.redo': { input: dealId, output: openDealSchema },
  /** Newest first, at most 500. */
  'history.list': { input: dealId, output: z.array(historyEntrySchema) },
  /** The deal is looked at again: what was done to it since it was last looked at in an earlier session. */
  'deals.visit': {
    input: dealId,
    output: z.strictObject({ lastOpenedAt: isoTimeSchema.nullable(), entries: z.array(historyEntrySchema) }),
  },
} as const;
