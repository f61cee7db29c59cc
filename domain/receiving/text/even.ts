/**
 * A text without what word processors change by themselves: kinds of spaces, quotation marks and hyphens, and what cannot be
 * seen. Two texts that read alike are then the same.
 */
export function even(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The words and figures of a text in their order, in lower case. Scripts without spaces give a word for each character. */
export function wordsIn(text: string): readonly string[] {
  return (
    even(text)
      .toLowerCase()
      .match(
        /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\p{N}/gu,
      ) ?? []
  );
}
