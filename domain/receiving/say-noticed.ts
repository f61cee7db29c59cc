import type { Noticed } from './noticed.ts';
import type { ReceivedPart } from './reading.ts';

/** Named one by one only where they are few. */
const MOST_NAMES = 8;

/** What was noticed, a sentence each, with what was changed without a mark first. */
export function sayNoticed({ marks, unmarked, states, moved }: Noticed, round: number): string[] {
  return [
    ...(marks === 'some' ? [`Changed without a mark (${unmarked.length}): ${namesOf(unmarked)}.`] : []),
    ...(marks === 'none' && unmarked.length > 0
      ? [`It marks no changes: what changed was found by holding it against round ${round} as it went out.`]
      : []),
    ...(states.length <= MOST_NAMES
      ? states.map(
          ({ label, before, after }) =>
            `${sayState({ before, after })} on "${label}": their remark, which changes no state by itself.`,
        )
      : [
          `They write other states on ${namesOf(states)}: their remarks, which change no state by themselves.`,
        ]),
    ...(moved.length <= MOST_NAMES
      ? moved.map((entry) => `They moved "${entry.label}" ${placeOf(entry)}.`)
      : [`They moved ${namesOf(moved)}.`]),
  ];
}

/** A document is held against the words of another round than its own. */
export function sayOtherRound(said: number, held: number): string {
  return `It says that it was made from round ${said} and is held against round ${held}: what was changed in it without a mark cannot be told.`;
}

/** A part with what was noticed of its term. */
export function withNotes(part: ReceivedPart, { marks, unmarked, states, moved }: Noticed): ReceivedPart {
  const { as, heading } = part;
  const isOf = ({ termKey, label }: { readonly termKey: string | null; readonly label: string }) =>
    as.kind === 'term' ? termKey === as.key : as.kind === 'custom' && termKey === null && label === heading;
  const notes = [
    ...(marks === 'some' && unmarked.some(isOf) ? ['Changed without a mark.'] : []),
    ...states
      .filter(isOf)
      .map((entry) => `${sayState(entry)}: their remark, which changes no state by itself.`),
    ...moved.filter(isOf).map((entry) => `They moved it ${placeOf(entry)}.`),
  ];
  return notes.length === 0 ? part : { ...part, notes: [...(part.notes ?? []), ...notes] };
}

function sayState({ before, after }: Pick<Noticed['states'][number], 'before' | 'after'>): string {
  if (after === null) return `They struck "${before}"`;
  return `They write "${after}"${before === '' ? '' : ` in place of "${before}"`}`;
}

function placeOf({ before }: Noticed['moved'][number]): string {
  return before === null ? 'to the end' : `before "${before}"`;
}

function namesOf(entries: readonly { readonly label: string }[]): string {
  const names = entries.slice(0, MOST_NAMES).map(({ label }) => `"${label}"`);
  const more = entries.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
