import type { Block } from './document.ts';
import type { NumberedTerm } from './numbered-terms.ts';
import { heading } from './term-blocks.ts';

/** Our notes in the order of the sheet; those on terms that this round does not have come last, so that none is lost. */
export function noteBlocks(
  terms: readonly NumberedTerm[],
  notes: Readonly<Record<string, string>>,
): readonly Block[] {
  const noted = terms.flatMap(({ key, label, number }): readonly Block[] => {
    const text = notes[key]?.trim();
    return text
      ? [heading(2, number, label, null), { kind: 'paragraph', role: 'body', text: [{ text }] }]
      : [];
  });
  if (noted.length === 0) return [];
  return [{ ...heading(1, null, 'Our notes', null, true), anchor: 'annex-notes' }, ...noted];
}
