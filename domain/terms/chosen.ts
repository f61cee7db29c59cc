import type { Text } from '../document/document.ts';

/** The sentence of the option chosen. Empty where none is: `tell` then says the label and what is known of the value. */
export function chosen(value: string | undefined, sentences: Readonly<Record<string, Text | string>>): Text {
  const sentence = sentences[value ?? ''] ?? [];
  return typeof sentence === 'string' ? [{ text: sentence }] : sentence;
}
