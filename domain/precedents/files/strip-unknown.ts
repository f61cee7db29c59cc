import { findTerm } from '../../terms/catalogue.ts';
import { inWords, isRecord } from './entries-in-json.ts';
import { fileEntrySchema } from './precedent-file.ts';

/** What stood in a file under a name that we do not know, and the fact that it stood in. */
export interface KeptLine {
  readonly factId: string | null;
  readonly words: string;
}

type Place = readonly PropertyKey[];

/**
 * An entry without what the schema and the catalogue have no name for. Nothing of it is lost: it is answered in words,
 * to be kept as a note. A name within a typed value is not taken out: the value would say something else then.
 */
export function stripUnknown(entry: Readonly<Record<string, unknown>>): {
  readonly content: Record<string, unknown>;
  readonly kept: readonly KeptLine[];
} {
  // a copy: what was read from a file has nothing that JSON cannot say
  const content: Record<string, unknown> = JSON.parse(JSON.stringify(entry));
  const kept = unknownTerms(content).map((place) => takeOut(content, place));
  const parsed = fileEntrySchema.safeParse(content);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue;
    kept.push(...issue.keys.map((key) => takeOut(content, [...issue.path, key])));
  }
  return { content, kept };
}

function unknownTerms(content: Readonly<Record<string, unknown>>): readonly Place[] {
  const facts: readonly unknown[] = Array.isArray(content['facts']) ? content['facts'] : [];
  return facts.flatMap((fact, index) => {
    const terms = isRecord(fact) && isRecord(fact['terms']) ? fact['terms'] : {};
    return Object.entries(terms).flatMap(([key, values]): readonly Place[] => {
      const place = ['facts', index, 'terms', key];
      const term = findTerm(key);
      if (!term) return [place];
      if (!isRecord(values)) return [];
      return Object.keys(values)
        .filter((field) => !Object.hasOwn(term.fields, field))
        .map((field) => [...place, field]);
    });
  });
}

function takeOut(content: Record<string, unknown>, place: Place): KeptLine {
  const around = place.slice(0, -1).reduce<unknown>((value, key) => partOf(value, key), content);
  const key = place.at(-1) ?? '';
  const value = partOf(around, key);
  if (typeof around === 'object' && around !== null) Reflect.deleteProperty(around, key);
  const fact = place[0] === 'facts' ? partOf(partOf(content, 'facts'), place[1] ?? '') : undefined;
  const factId = isRecord(fact) && typeof fact['id'] === 'string' ? fact['id'] : null;
  const name = (factId === null ? place : place.slice(2)).map(String).join('.');
  return { factId, words: `${name} = ${inWords(value)}` };
}

/** Only what a value has itself: a file may name anything. */
function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
