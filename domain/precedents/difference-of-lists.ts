import type { Field } from '../terms/term.ts';
import { countryName, type Territory } from '../terms/values/territory.ts';
import { joinWords, labelOf } from '../terms/values/value-kind.ts';

const listKinds: ReadonlySet<Field['kind']> = new Set(['set', 'standards', 'products', 'patent-list']);

/**
 * What a list has more and less than ours, in words; empty when both name the same, in whatever order and capitals. Null
 * for values that are no lists.
 */
export function listsDiffer(field: Field, ours: unknown, theirs: unknown): string | null {
  if (field.kind === 'territory') return territoriesDiffer(ours as Territory, theirs as Territory);
  if (!listKinds.has(field.kind)) return null;
  return moreAndLess(ours as readonly string[], theirs as readonly string[], (value) =>
    labelOf(value, field.options ?? []),
  );
}

/** Two territories of one sort differ by countries; of two sorts, as a whole. */
function territoriesDiffer(ours: Territory, theirs: Territory): string | null {
  if (ours.scope !== theirs.scope) return null;
  const words = moreAndLess(ours.countries, theirs.countries, countryName);
  return words === '' || ours.scope === 'countries' ? words : `excludes differently: ${words}`;
}

function moreAndLess(
  ours: readonly string[],
  theirs: readonly string[],
  wordsOf: (value: string) => string,
): string {
  const beyond = (list: readonly string[], other: readonly string[]): readonly string[] => {
    const known = new Set(other.map((value) => value.toLowerCase()));
    return list.filter((value) => !known.has(value.toLowerCase())).map(wordsOf);
  };
  const [more, less] = [beyond(theirs, ours), beyond(ours, theirs)];
  return [
    ...(more.length > 0 ? [`also ${joinWords(more)}`] : []),
    ...(less.length > 0 ? [`does not name ${joinWords(less)}`] : []),
  ].join('; ');
}
