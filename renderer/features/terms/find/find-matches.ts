export interface Query {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

export interface Match {
  readonly start: number;
  readonly end: number;
}

const special = /[\\^$.*+?()[\]{}|]/g;

/** Where words stand in a text, from left to right and never over one another. Any space finds any other kind of space. */
export function findMatches(text: string, { words, matchCase, wholeWord }: Query): readonly Match[] {
  if (words === '') return [];
  const pattern = words
    .replaceAll(special, String.raw`\$&`)
    .replaceAll(/[\s\u00a0\u202f]+/g, String.raw`[\s\u00a0\u202f]+`)
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(/["“”]/g, '["“”]');
  return [...text.matchAll(new RegExp(pattern, matchCase ? 'gu' : 'giu'))]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter((match) => !wholeWord || isWhole(text, match));
}

function isWhole(text: string, { start, end }: Match): boolean {
  const isWordy = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  const [first, last] = [text[start], text[end - 1]];
  return !(isWordy(first) && isWordy(text[start - 1])) && !(isWordy(last) && isWordy(text[end]));
}
