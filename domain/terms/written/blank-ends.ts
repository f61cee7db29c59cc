import type { WrittenParagraph } from './written-prose.ts';

/**
 * The text without the empty paragraphs that Enter left before and behind it. One that was there before a suggested
 * deletion stays, so that rejecting gives it back; a text of nothing else keeps one to write in.
 */
export function withoutBlankEnds(paragraphs: readonly WrittenParagraph[]): readonly WrittenParagraph[] {
  let [start, end] = [0, paragraphs.length];
  while (start < end - 1 && canGo(paragraphs[start]) && isNoDeletion(paragraphs[start])) start++;
  while (end > start + 1 && canGo(paragraphs[end - 1]) && isNoDeletion(paragraphs[end - 2])) end--;
  return paragraphs.slice(start, end).map((paragraph, at, all) => {
    // The break that went with the paragraph behind it
    if (at < all.length - 1 || end === paragraphs.length) return paragraph;
    const { breakSuggestion: _, ...rest } = paragraph;
    return rest;
  });
}

function canGo(paragraph: WrittenParagraph | undefined): boolean {
  return paragraph?.runs.every(({ text, suggestion }) => !suggestion && text.trim() === '') ?? false;
}

function isNoDeletion(paragraph: WrittenParagraph | undefined): boolean {
  return paragraph?.breakSuggestion?.kind !== 'deletion';
}
