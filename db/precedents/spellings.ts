/** Words that people write as one and the library as two. */
const parted: readonly (readonly [RegExp, string])[] = [
  [/^upfront/, 'up front'],
  [/^lumpsum/, 'lump sum'],
  [/^cross(?=licen[cs])/, 'cross '],
];

/** A word as it was typed and as else it may stand written: British and American, as two words, with thousands marks or without. */
export function spellingsOf(word: string): readonly string[] {
  const plain = word.toLowerCase();
  const spellings = new Set([word]);
  for (const [one, two] of parted) if (one.test(plain)) spellings.add(plain.replace(one, two));
  for (const spelling of spellings) {
    if (/licens/i.test(spelling)) spellings.add(spelling.replace(/licens/i, 'licenc'));
    if (/licenc/i.test(spelling)) spellings.add(spelling.replace(/licenc/i, 'licens'));
  }
  if (/^\d{4,}$/.test(plain)) spellings.add(plain.replaceAll(/\B(?=(?:\d{3})+$)/g, ' '));
  if (/^\d{1,3}(?:[,.']\d{3})+$/.test(plain)) spellings.add(plain.replaceAll(/\D/g, ''));
  return [...spellings];
}
