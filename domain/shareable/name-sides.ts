import { formatValue } from '../terms/prose.ts';
import type { Field } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { KindName, ValueOf } from '../terms/values/value-kinds.ts';

/** "Products of Party B" -> "Products of Xiaomi": the catalogue's own words, with the parties by name. */
export function nameSides(words: string, names: Readonly<Record<Side, string>>): string {
  return words.replaceAll(/\bParty (A|B)\b/g, (_, side: string) => (side === 'A' ? names.A : names.B));
}

/**
 * A typed value in words. Choices are the catalogue's words and get the names of the parties; where deals with other
 * parties stand side by side, "Party A" would mean somebody else in each column.
 */
export function sayValue(field: Field, value: unknown, names: Readonly<Record<Side, string>>): string {
  // the value passed the schema of this field's kind when the round or the entry was checked
  const words = formatValue(field, value as ValueOf<KindName>, names);
  return field.kind === 'choice' || field.kind === 'set' ? nameSides(words, names) : words;
}
