import { idSchema } from '../deals/ids.ts';
import { applicationDetailSchema } from '../patents/overrides/application-detail.ts';
import {
  listedOverrideSchema,
  overrideFieldSchema,
  overrideNoteSchema,
} from '../patents/overrides/override.ts';
import { z } from '../zod.ts';
import { patentListSummarySchema } from './patent-lists.ts';

const day = z.iso.date();
/** The application by its match key. */
const application = { listId: idSchema, applicationKey: z.string().min(1).max(80) };
const changed = z
  .strictObject({ application: applicationDetailSchema, list: patentListSummarySchema })
  .readonly();

export const patentOverridesContract = {
  /** One application with its expiry and its status on a day, today unless told otherwise. */
  'patentApplications.get': {
    input: z.strictObject({ ...application, on: day.optional() }),
    output: applicationDetailSchema,
  },
  /** States a value against the list and the estimate. It stays when a newer export renews the list. */
  'patentOverrides.save': {
    input: z.strictObject({
      ...application,
      field: overrideFieldSchema,
      value: z.string().max(500),
      note: overrideNoteSchema,
    }),
    output: changed,
  },
  'patentOverrides.remove': {
    input: z.strictObject({ ...application, field: overrideFieldSchema }),
    output: changed,
  },
  /** Statements of a list, newest first; those of applications that it does not name now among them. */
  'patentOverrides.list': {
    input: z.strictObject({
      listId: idSchema,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z
      .strictObject({
        overrides: z.array(listedOverrideSchema).readonly(),
        total: z.number().int().nonnegative(),
      })
      .readonly(),
  },
} as const;
