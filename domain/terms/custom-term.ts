import { z } from '../zod.ts';
import { sections, type SectionKey } from './term.ts';

/** Kinds that need no list of choices: those a person may use in a term of their own. */
export const customKinds = [
  'text',
  'yes-no',
  'date',
  'duration',
  'money',
  'percent',
  'territory',
  'standards',
  'products',
  'rate-schedule',
  'payment-schedule',
  'litigation',
] as const;
export type CustomKind = (typeof customKinds)[number];

export const sectionKeys = sections.map((section) => section.key) as [SectionKey, ...SectionKey[]];

export const customTermSchema = z
  .strictObject({
    label: z.string().trim().min(1, 'Give the term a name.').max(200),
    section: z.enum(sectionKeys),
    fields: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/, 'A field key is made of letters and digits.'),
          label: z.string().trim().min(1, 'Give the field a name.').max(200),
          kind: z.enum(customKinds),
        }),
      )
      .min(1, 'A term needs at least one field.')
      .max(40),
  })
  .refine((term) => new Set(term.fields.map((field) => field.key)).size === term.fields.length, {
    path: ['fields'],
    message: 'Two fields have the same key.',
  });
/** A term that is not in the catalogue: the same shape, made by people, and carried by the round itself. */
export type CustomTerm = z.infer<typeof customTermSchema>;

export const customKeyPrefix = 'custom-';

export function isCustomKey(key: string): boolean {
  return key.startsWith(customKeyPrefix);
}
