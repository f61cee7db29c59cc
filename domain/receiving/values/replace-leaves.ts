/** Puts another text or number where this one stands in a value, in each single place and in all of them at once. */
export function replaceLeaves(
  value: unknown,
  isMeant: (leaf: string | number) => boolean,
  by: string | number,
): readonly unknown[] {
  const places = placesOf(value, isMeant);
  const each = places.map((place) => replaceAt(value, place, by));
  const all = places.reduce<unknown>((changed, place) => replaceAt(changed, place, by), value);
  return places.length > 1 ? [...each, all] : each;
}

type Place = readonly (string | number)[];

/** No value has more places that could be meant: of very long ones the first are tried. */
const MOST_PLACES = 60;

function placesOf(value: unknown, isMeant: (leaf: string | number) => boolean): readonly Place[] {
  const found: Place[] = [];
  const visit = (current: unknown, place: Place): void => {
    if (found.length >= MOST_PLACES) return;
    if (typeof current === 'string' || typeof current === 'number') {
      if (isMeant(current)) found.push(place);
    } else if (Array.isArray(current)) current.forEach((entry, at) => visit(entry, [...place, at]));
    else if (typeof current === 'object' && current !== null)
      for (const [name, entry] of Object.entries(current)) visit(entry, [...place, name]);
  };
  visit(value, []);
  return found;
}

function replaceAt(value: unknown, [step, ...rest]: Place, by: string | number): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry: unknown, at) => (at === step ? replaceAt(entry, rest, by) : entry));
  const record = value as Readonly<Record<string, unknown>>; // the place leads through it
  return { ...record, [step]: replaceAt(record[step], rest, by) };
}
