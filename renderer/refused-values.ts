import type { OpenDeal } from '../domain/deals/deal.ts';
import { findDefinition } from '../domain/terms/definition-of.ts';
import { nameSides } from '../domain/terms/name-sides.ts';
import { placeOf, whatIsWritten, type Draft, type SavesSlice } from './saves-slice.ts';

type Kept = Pick<SavesSlice, 'refused'> & { readonly dealsById: Readonly<Record<string, OpenDeal>> };

/** What was typed, refused and is not saved, by name: "Rate: Royalty". Of one round, or of all forms. */
export function refusedValues({ refused, dealsById }: Kept, roundId?: string): readonly string[] {
  return Object.entries(refused).flatMap(([place, draft]) => {
    const open = Object.values(dealsById).find(({ round }) => isOf(place, round.id));
    if (open && (!roundId || roundId === open.round.id)) return inTerm(open, place, draft);
    return roundId ? [] : [whatIsWritten(place)];
  });
}

function isOf(place: string, roundId: string): boolean {
  return place.startsWith(`${placeOf('terms.save', roundId)}/`);
}

function inTerm({ deal, round }: OpenDeal, place: string, draft: Draft): readonly string[] {
  const term = round.terms.find(({ key }) => place.split('/')[2] === key);
  const definition = term && findDefinition(term);
  if (!term || !definition) return [whatIsWritten(place)];
  if (typeof draft === 'string') return [`${definition.label}: wording`];
  const names = { A: deal.parties.A.name, B: deal.parties.B.name };
  const wrong = Object.keys(definition.fields).filter(
    (key) => JSON.stringify(draft[key]) !== JSON.stringify(term.fields[key]),
  );
  if (wrong.length === 0) return [definition.label];
  return wrong.map((key) => `${definition.label}: ${nameSides(definition.fields[key]?.label ?? key, names)}`);
}
