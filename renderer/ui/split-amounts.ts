const amount = /(?<![\p{L}\p{N}])[A-Z]{3} -?\d(?:[\d.,]*\d)?|\d(?:[\d.,]*\d)? %/gu;

/** The text in pieces, each with whether no line may end within it: "EUR 15,000,000" and "70 %" are read as one. */
export function splitAmounts(text: string): readonly { readonly words: string; readonly isWhole: boolean }[] {
  const pieces: { words: string; isWhole: boolean }[] = [];
  let from = 0;
  for (const match of text.matchAll(amount)) {
    if (match.index > from) pieces.push({ words: text.slice(from, match.index), isWhole: false });
    pieces.push({ words: match[0], isWhole: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from), isWhole: false });
  return pieces;
}
