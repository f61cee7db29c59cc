import { z } from '../../zod.ts';
import type { ValueKind } from './value-kind.ts';

const caseSchema = z.strictObject({
  court: z.string().trim().min(1, 'Name the court or tribunal.').max(300),
  number: z.string().trim().min(1).max(100).nullable(),
  title: z.string().trim().min(1, 'Name the case.').max(300),
});

export type Litigation = z.infer<typeof caseSchema>;

/** Pending cases, each with its court and number. */
export const litigationKind: ValueKind<Litigation[]> = {
  schema: z.array(caseSchema).min(1, 'Name at least one case.').max(500),
  format: (cases) =>
    cases.map(({ title, court, number }) => `${title} (${court}${number ? `, ${number}` : ''})`).join('; '),
};
