import { departuresOf, type Departure } from '../terms/written/depart.ts';
import { figuresOf } from '../terms/written/figures.ts';
import { sheetOfTerms, type SheetOfTerms } from './outcome.ts';
import type { ReceivedPart } from './reading.ts';
import type { Understood } from './understood.ts';

/** Named one by one only where they are few. */
const MOST = 3;

/** Says of each part which figures its words have come to say that no value says, and which values they no longer say. */
export function withDepartures(understood: Understood, former: SheetOfTerms): Understood {
  const latter = sheetOfTerms(understood.terms, former.names);
  const parts = understood.parts.map((part): ReceivedPart => {
    const isReworded = part.outcome === 'reworded' || part.outcome === 'values-and-reworded';
    const [key] = isReworded ? (understood.termsOfPart.get(part.id) ?? []) : [];
    if (key === undefined) return part;
    const before = new Set(figuresApart(key, former).map(({ message }) => message));
    const notes = sayDepartures(figuresApart(key, latter).filter(({ message }) => !before.has(message)));
    return notes.length === 0 ? part : { ...part, notes: [...(part.notes ?? []), ...notes] };
  });
  return { ...understood, parts };
}

/** Departures in sums, rates, days and spans: other words may say the same in another way. */
function figuresApart(key: string, { terms, names, facts }: SheetOfTerms): readonly Departure[] {
  const term = terms.find((other) => other.key === key);
  return term
    ? departuresOf(term, names, facts).filter(
        ({ kind, words }) => kind === 'stranger' || (kind === 'not-said' && figuresOf(words).length > 0),
      )
    : [];
}

function sayDepartures(departures: readonly Departure[]): readonly string[] {
  const said = wordsOf(departures, 'stranger');
  const notSaid = wordsOf(departures, 'not-said');
  return [
    ...(said === '' ? [] : [`Its words say ${said}: no value of the term says so.`]),
    ...(notSaid === '' ? [] : [`Its words do not say ${notSaid}: the value stays until it is changed.`]),
  ];
}

function wordsOf(departures: readonly Departure[], kind: Departure['kind']): string {
  const words = [...new Set(departures.filter((one) => one.kind === kind).map((one) => `"${one.words}"`))];
  const more = words.length - MOST;
  return `${words.slice(0, MOST).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
