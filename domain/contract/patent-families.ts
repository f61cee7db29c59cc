import { idSchema } from '../deals/ids.ts';
import { familyKeySchema } from '../patents/families/family-key.ts';
import {
  familyMemberSchema,
  familyRowSchema,
  keyDisagreementsSchema,
} from '../patents/families/family-row.ts';
import { overrideNoteSchema } from '../patents/overrides/override.ts';
import { z } from '../zod.ts';
import { patentListSummarySchema } from './patent-lists.ts';

const familyName = z.string().trim().min(1, 'Give the family a name.').max(200);
/** Match keys of applications. */
const applicationKeys = z.array(z.string().min(1).max(80)).min(1, 'Choose applications first.').max(10_000);

export const patentFamiliesContract = {
  /** Families under one key. Those with most applications come first, or in the order of the list. */
  'patentFamilies.list': {
    input: z.strictObject({
      listId: idSchema,
      key: familyKeySchema,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(200),
      /** Part of an id, number of an application or publication, or words of a title. */
      search: z.string().max(200).optional(),
      order: z.enum(['size', 'list']),
      /** Only families whose applications fall into several families of this key. */
      splitBy: familyKeySchema.optional(),
    }),
    output: z
      .strictObject({
        families: z.array(familyRowSchema).readonly(),
        total: z.number().int().nonnegative(),
      })
      .readonly(),
  },
  /** One family with its applications, the first 500 of them. */
  'patentFamilies.get': {
    input: z.strictObject({ listId: idSchema, key: familyKeySchema, id: z.string().max(200) }),
    output: z
      .strictObject({
        family: familyRowSchema,
        members: z.array(familyMemberSchema).readonly(),
        /** Different sets of priorities of its applications, as normalised numbers. */
        priorities: z.array(z.string()).readonly(),
      })
      .readonly(),
  },
  /** Why the keys count differently. */
  'patentFamilies.disagreements': {
    input: z.strictObject({ listId: idSchema }),
    output: keyDisagreementsSchema,
  },
  /** Puts applications into a family by hand, out of any other one by hand. */
  'patentFamilies.gather': {
    input: z.strictObject({
      listId: idSchema,
      applicationKeys,
      family: familyName,
      note: overrideNoteSchema,
    }),
    output: patentListSummarySchema,
  },
  /** Takes applications out of their families by hand. */
  'patentFamilies.takeOut': {
    input: z.strictObject({ listId: idSchema, applicationKeys }),
    output: patentListSummarySchema,
  },
  /** Under the name of another family by hand the two become one. */
  'patentFamilies.rename': {
    input: z.strictObject({ listId: idSchema, family: familyName, to: familyName }),
    output: patentListSummarySchema,
  },
  'patentFamilies.dissolve': {
    input: z.strictObject({ listId: idSchema, family: familyName }),
    output: patentListSummarySchema,
  },
} as const;
