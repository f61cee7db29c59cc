import type { Part } from './diff-tokens.ts';
import type { StyledToken } from './styled-token.ts';
import { isWordy } from './tokenise.ts';

/** So many tokens in a row begin to look like a move; two places of a few common words do not make one. */
const seed = 5;
const [fewestWords, fewestCharacters] = [5, 24];
/** Text without spaces says as much in fewer characters. */
const fewestUnspaced = 10;
/** A phrase that stands in more places than this is boilerplate: the first ones are looked at. */
const mostPlaces = 8;
/** Tokens held against each other in all. A text that says the same over and over is not searched to its end. */
const mostSteps = 400_000;

interface Place {
  readonly part: Part;
  readonly at: number;
}

/** Part of a part that moved: from one token up to, and not with, another. */
interface Moved {
  readonly from: number;
  readonly to: number;
  readonly move: number;
}

/**
 * Sentences and longer phrases that were struck out here and put in there: both ends then carry the same number, from
 * `firstMove` on. Given are the parts of all paragraphs; the answer has the same paragraphs.
 */
export function findMoves(
  paragraphs: readonly (readonly Part[])[],
  firstMove: number,
): readonly (readonly Part[])[] {
  const parts = paragraphs.flat();
  const seeds = seedsOf(parts.filter((part) => part.kind === 'deleted'));
  if (seeds.size === 0) return paragraphs;
  const moved = new Map<Part, Moved[]>();
  let move = firstMove;
  let steps = 0;
  for (const part of parts.filter(({ kind }) => kind === 'inserted'))
    for (let at = 0; at + seed <= part.tokens.length && steps < mostSteps;) {
      const { found, cost } = longestAt(part, at, seeds, moved);
      steps += cost;
      if (found) {
        claim(moved, found.source.part, found.source.at, found.length, move);
        claim(moved, part, at, found.length, move);
        move += 1;
      }
      at += found?.length ?? 1;
    }
  return moved.size === 0 ? paragraphs : paragraphs.map((some) => some.flatMap((part) => cut(part, moved)));
}

function seedsOf(parts: readonly Part[]): ReadonlyMap<string, readonly Place[]> {
  const seeds = new Map<string, Place[]>();
  for (const part of parts)
    for (let at = 0; at + seed <= part.tokens.length; at += 1) {
      if (isSpace(part.tokens[at])) continue;
      const places = seeds.get(seedAt(part, at));
      if (!places) seeds.set(seedAt(part, at), [{ part, at }]);
      else if (places.length < mostPlaces) places.push({ part, at });
    }
  return seeds;
}

function seedAt({ tokens }: Part, at: number): string {
  return tokens
    .slice(at, at + seed)
    .map(({ key }) => key)
    .join('\u0003');
}

function longestAt(
  part: Part,
  at: number,
  seeds: ReadonlyMap<string, readonly Place[]>,
  moved: ReadonlyMap<Part, readonly Moved[]>,
): {
  readonly found: { readonly source: Place; readonly length: number } | undefined;
  readonly cost: number;
} {
  if (isSpace(part.tokens[at])) return { found: undefined, cost: 0 };
  const common = (seeds.get(seedAt(part, at)) ?? []).map((source) => {
    const taken = moved.get(source.part) ?? [];
    return { source, length: commonLength(part, at, source, taken), tried: taken.length };
  });
  const [longest] = common.toSorted((one, other) => other.length - one.length);
  return {
    found: longest && isLong(part.tokens.slice(at, at + longest.length)) ? longest : undefined,
    cost: common.reduce((sum, { length, tried }) => sum + length + tried, 0),
  };
}

function commonLength(part: Part, at: number, source: Place, taken: readonly Moved[]): number {
  if (taken.some(({ from, to }) => from <= source.at && source.at < to)) return 0;
  const end = Math.min(
    source.part.tokens.length,
    ...taken.filter(({ from }) => from > source.at).map(({ from }) => from),
  );
  let length = 0;
  while (
    source.at + length < end &&
    at + length < part.tokens.length &&
    part.tokens[at + length]?.key === source.part.tokens[source.at + length]?.key
  )
    length += 1;
  while (length > 0 && isSpace(part.tokens[at + length - 1])) length -= 1;
  return length;
}

function isLong(tokens: readonly StyledToken[]): boolean {
  const characters = tokens.reduce((sum, { text }) => sum + text.length, 0);
  const isUnspaced = tokens.every(({ text }) => text.trim() !== '');
  return (
    tokens.filter(({ text }) => isWordy(text)).length >= fewestWords &&
    characters >= (isUnspaced ? fewestUnspaced : fewestCharacters)
  );
}

function isSpace(token: StyledToken | undefined): boolean {
  return token?.text.trim() === '';
}

function claim(moved: Map<Part, Moved[]>, part: Part, from: number, length: number, move: number): void {
  const entry = { from, to: from + length, move };
  const known = moved.get(part);
  if (known) known.push(entry);
  else moved.set(part, [entry]);
}

function cut(part: Part, moved: ReadonlyMap<Part, readonly Moved[]>): readonly Part[] {
  const cuts = moved.get(part)?.toSorted((one, other) => one.from - other.from);
  if (!cuts) return [part];
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, move } of cuts) {
    parts.push({ ...part, tokens: part.tokens.slice(at, from) });
    parts.push({
      kind: part.kind === 'deleted' ? 'moved-from' : 'moved-to',
      tokens: part.tokens.slice(from, to),
      move,
    });
    at = to;
  }
  return [...parts, { ...part, tokens: part.tokens.slice(at) }].filter(({ tokens }) => tokens.length > 0);
}
