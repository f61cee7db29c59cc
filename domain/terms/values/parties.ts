import { z } from '../../zod.ts';
import { languageTagSchema } from './language-tag.ts';
import { joinWords, type ValueKind } from './value-kind.ts';

const partySchema = z.strictObject({
  side: z.enum(['A', 'B']),
  name: z.string().trim().min(1, 'Name the party.').max(300),
  /** The name in the party's own script, such as 小米, and the language it is written in (BCP 47). */
  localName: z.string().trim().min(1).max(300).nullable(),
  localLanguage: languageTagSchema.nullable(),
  /** Seat or place of incorporation, as it shall be printed. */
  seat: z.string().trim().min(1).max(300).nullable(),
});

export type StatedParty = z.infer<typeof partySchema>;

/** Both parties as the sheet names them. The address book of the workspace may say more; the sheet says this. */
export const partiesSchema = z
  .array(partySchema)
  .length(2, 'A term sheet has two parties.')
  .refine(
    ([first, second]) => first?.side === 'A' && second?.side === 'B',
    'Party A comes first, then Party B.',
  )
  .refine(
    ([first, second]) => first?.name.toLowerCase() !== second?.name.toLowerCase(),
    'The two parties need different names.',
  );

export const partiesKind: ValueKind<StatedParty[]> = {
  schema: partiesSchema,
  format: (parties) => joinWords(parties.map(nameWithScript)),
};

export function nameWithScript(party: Pick<StatedParty, 'name' | 'localName'>): string {
  return party.localName ? `${party.name} (${party.localName})` : party.name;
}
