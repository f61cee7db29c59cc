import type { FieldValues } from '../../terms/stated.ts';
import type { Field, TermDefinition } from '../../terms/term.ts';
import { even } from '../text/even.ts';

/** Values that are words of people; the others are written in signs of ours. */
const IN_WORDS: ReadonlySet<Field['kind']> = new Set(['text', 'products', 'standards']);

/**
 * Values that were read from evened texts, with the quotation marks, dashes and dots that the texts themselves have. What
 * they had before is left as it is.
 */
export function withTheirSigns(
  fields: FieldValues,
  {
    before,
    definition,
    texts,
  }: {
    readonly before: FieldValues;
    readonly definition: TermDefinition;
    /** As they were received, a line each. */
    readonly texts: readonly string[];
  },
): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, stated]) => {
      const kind = definition.fields[name]?.kind;
      if (
        kind === undefined ||
        !IN_WORDS.has(kind) ||
        JSON.stringify(stated) === JSON.stringify(before[name]) ||
        stated.basis === 'undisclosed'
      )
        return [name, stated];
      return [name, { ...stated, value: restored(stated.value, texts) }];
    }),
  );
}

function restored(value: unknown, texts: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => restored(entry, texts));
  if (typeof value !== 'string' || !/['"-]|\.\.\./.test(value)) return value;
  for (const text of texts) {
    const found = originalOf(value, text);
    if (found !== null) return found;
  }
  return value;
}

/** The stretch of a text that reads as these evened words. */
function originalOf(words: string, text: string): string | null {
  const characters = Array.from(text.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
  // where each character begins in the evened text
  let at = 0;
  const starts = characters.map((character) => {
    const start = at;
    at += character === ' ' ? 1 : even(character).length;
    return start;
  });
  const start = even(text).indexOf(words);
  const from = start < 0 ? -1 : starts.indexOf(start);
  if (from < 0) return null;
  const end = starts.findIndex((place, index) => index > from && place >= start + words.length);
  return characters.slice(from, end < 0 ? characters.length : end).join('');
}
