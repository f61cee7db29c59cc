import { z } from '../zod.ts';
import { patentListSummarySchema } from './patent-lists.ts';

const id = z.string().min(1).max(60);
const spelling = z.string().min(1).max(1000);

/** How companies are spelt in a list, which spellings were merged, and which look as if they should be. */
export const companySpellingsSchema = z
  .strictObject({
    spellings: z
      .array(
        z
          .strictObject({
            spelling: z.string(),
            /** The company it stands for: itself, unless it was merged. */
            company: z.string(),
            isMerged: z.boolean(),
            rows: z.number().int().nonnegative(),
          })
          .readonly(),
      )
      .readonly(),
    proposals: z
      .array(
        z
          .strictObject({
            company: z.string(),
            spellings: z.array(z.string()).readonly(),
            reason: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type CompanySpellings = z.infer<typeof companySpellingsSchema>;

const changed = z
  .strictObject({ companies: companySpellingsSchema, list: patentListSummarySchema })
  .readonly();

export const patentCompaniesContract = {
  'companies.list': { input: z.strictObject({ listId: id }), output: companySpellingsSchema },
  /** Merged spellings are merged in every list of the workspace, and in lists to come. */
  'companies.merge': {
    input: z.strictObject({
      listId: id,
      spellings: z.array(spelling).min(1).max(500),
      company: z.string().trim().min(1, 'Say which company it is.').max(300),
    }),
    output: changed,
  },
  /** Each of these spellings stands for itself again. */
  'companies.split': {
    input: z.strictObject({ listId: id, spellings: z.array(spelling).min(1).max(500) }),
    output: changed,
  },
} as const;
