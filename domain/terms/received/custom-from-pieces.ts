import type { RoundTerm } from '../../deals/deal.ts';
import { customKeyPrefix } from '../custom-term.ts';
import type { SectionKey } from '../term.ts';
import type { ReadablePiece } from './readable.ts';

/** What the pieces are put into: a term of people's own, or several where one cannot hold them all. */
interface CustomHead {
  /** What the file called the term; keys are made of it. */
  readonly name: string;
  readonly label: string;
  readonly section: SectionKey;
  readonly state: RoundTerm['state'];
  readonly binding: boolean;
}

const MOST_FIELDS = 40;
const LONGEST_TEXT = 20_000;
const LONGEST_LABEL = 200;
const LONGEST_KEY = 60;

/** Terms whose text fields hold every one of the pieces. There is always at least one term. */
export function customFromPieces(
  head: CustomHead,
  pieces: readonly ReadablePiece[],
  taken: ReadonlySet<string>,
): readonly RoundTerm[] {
  const { label, beyond } = fitLabel(head.label);
  const whole: readonly ReadablePiece[] = beyond
    ? [{ name: 'Label', words: head.label, basis: 'stated' }]
    : [];
  const fitting = [...whole, ...pieces].flatMap(fit);
  const keys = new Set(taken);
  const terms: RoundTerm[] = [];
  for (let start = 0; start === 0 || start < fitting.length; start += MOST_FIELDS) {
    const key = freeKey(head.name, keys);
    keys.add(key);
    const name = start === 0 ? label : `${label} (${terms.length + 1})`;
    terms.push(oneTerm(key, name, head, fitting.slice(start, start + MOST_FIELDS)));
  }
  return terms;
}

function oneTerm(
  key: string,
  label: string,
  { section, state, binding }: CustomHead,
  pieces: readonly ReadablePiece[],
): RoundTerm {
  const keys = fieldKeys(pieces.map((piece) => piece.name));
  const keyed = pieces.map((piece, index) => ({ key: keys[index] ?? '', ...piece }));
  const fields =
    keyed.length > 0
      ? keyed.map(({ key: field, name }) => ({ key: field, label: name, kind: 'text' as const }))
      : [{ key: 'text', label: 'Text', kind: 'text' as const }];
  return {
    key,
    state,
    binding,
    written: null,
    custom: { label, section, fields },
    fields: Object.fromEntries(
      keyed.map(({ key: field, words, basis }) => [
        field,
        basis === 'undisclosed' ? { basis } : { basis, value: words },
      ]),
    ),
  };
}

/** A piece with a name that fits a label, in as many parts as its words need. */
function fit({ name, words, basis }: ReadablePiece): readonly ReadablePiece[] {
  const { label, beyond } = fitLabel(name.trim() || 'Text');
  if (basis === 'undisclosed' && !beyond) return [{ name: label, words, basis }];
  const known = basis === 'undisclosed' ? 'undisclosed' : words;
  return split(beyond ? `${name}: ${known}` : known).map((part, index) => ({
    name: index === 0 ? label : `${label} (${index + 1})`,
    words: part,
    basis: basis === 'undisclosed' ? 'stated' : basis,
  }));
}

/** Room is left for a number behind it. */
function fitLabel(name: string): { readonly label: string; readonly beyond: boolean } {
  const beyond = name.length > LONGEST_LABEL - 10;
  return { label: beyond ? `${name.slice(0, LONGEST_LABEL - 20).trim()} …` : name, beyond };
}

/** Parts that fit a text field, cut between words where there are any. */
function split(words: string): readonly string[] {
  const parts: string[] = [];
  let rest = words.trim();
  while (rest.length > LONGEST_TEXT) {
    const end = endOfPart(rest);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return parts.length === 0 || rest ? [...parts, rest || 'nothing'] : parts;
}

function endOfPart(words: string): number {
  const gap = Math.max(words.lastIndexOf(' ', LONGEST_TEXT), words.lastIndexOf('\n', LONGEST_TEXT));
  if (gap > LONGEST_TEXT / 2) return gap;
  const cutsPair = /[\uD800-\uDBFF]/.test(words.charAt(LONGEST_TEXT - 1));
  return cutsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT;
}

/** The names themselves where they can be keys, so that the next round's field is known again. */
function fieldKeys(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name, index) => {
    const isKey = /^[a-zA-Z][a-zA-Z0-9-]{0,59}$/.test(name) && !(name in Object.prototype) && !used.has(name);
    let key = isKey ? name : `text-${index + 1}`;
    while (used.has(key)) key = `${key}-x`;
    used.add(key);
    return key;
  });
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  const bare = name.startsWith(customKeyPrefix) ? name.slice(customKeyPrefix.length) : name;
  const slug =
    bare
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'received';
  const key = `${customKeyPrefix}${slug}`.slice(0, LONGEST_KEY);
  if (!taken.has(key)) return key;
  let number = 2;
  const numbered = () => `${key.slice(0, LONGEST_KEY - 8)}-${number}`;
  while (taken.has(numbered())) number += 1;
  return numbered();
}
