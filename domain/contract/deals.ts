import {
  dealSchema,
  dealSummarySchema,
  newDealSchema,
  openDealSchema,
  roundTermSchema,
} from '../deals/deal.ts';
import { idSchema, sideSchema } from '../deals/ids.ts';
import { customTermSchema } from '../terms/custom-term.ts';
import { z } from '../zod.ts';

const roundId = z.strictObject({ roundId: idSchema });

export const dealsContract = {
  'deals.list': { input: z.strictObject({}), output: z.array(dealSummarySchema) },
  'deals.open': { input: z.strictObject({ dealId: idSchema }), output: openDealSchema },
  'deals.create': { input: newDealSchema, output: openDealSchema },
  'deals.rename': {
    input: z.strictObject({
      dealId: idSchema,
      title: z.string().trim().min(1, 'Give the deal a name.').max(300),
    }),
    output: openDealSchema,
  },
  'deals.planNext': {
    input: z.strictObject({ dealId: idSchema, nextStep: dealSchema.shape.nextStep }),
    output: openDealSchema,
  },
  /** Adds the term with its defaults, or saves its values: the answer holds the whole round. */
  'terms.add': { input: roundId.extend({ key: z.string() }), output: openDealSchema },
  /** A term that the catalogue does not have; the backend gives it its key. */
  'terms.addCustom': { input: roundId.extend({ custom: customTermSchema }), output: openDealSchema },
  'terms.remove': { input: roundId.extend({ key: z.string() }), output: openDealSchema },
  'terms.save': { input: roundId.extend({ term: roundTermSchema }), output: openDealSchema },
  'notes.save': {
    input: z.strictObject({ dealId: idSchema, key: z.string().max(60), text: z.string().max(20_000) }),
    output: openDealSchema,
  },
  'rounds.date': {
    input: roundId.extend({ dated: z.iso.date(), proposedBy: sideSchema }),
    output: openDealSchema,
  },
} as const;
