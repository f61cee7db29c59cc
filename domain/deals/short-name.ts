import type { Side } from '../terms/values/value-kind.ts';

const suffixes = [
  'corporation',
  'corp',
  'incorporated',
  'inc',
  'company',
  'co',
  'limited',
  'ltd',
  'llc',
  'l.l.c',
  'lp',
  'plc',
  'ag',
  'se',
  'gmbh',
  'kg',
  'ab',
  '(publ)',
  'oyj',
  'oy',
  'asa',
  'a/s',
  's.a',
  'sa',
  's.p.a',
  'spa',
  's.r.l',
  'n.v',
  'nv',
  'b.v',
  'bv',
  'k.k',
  'kk',
  'pte',
  'pty',
  'sdn',
  'bhd',
];
const isSuffix = new Set(suffixes);

/** Names that are long for another reason than their legal form. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^Telefonaktiebolaget (?:LM|L M|L\. ?M\.) Ericsson\b.*$/i, 'Ericsson'],
  [/^Koninklijke Philips\b.*$/i, 'Philips'],
];

/** A party's name without its legal form, for the screen alone: paper carries the full name. */
export function shortName(name: string): string {
  const full = name.trim();
  const own = known.find(([pattern]) => pattern.test(full));
  if (own) return own[1];
  const words = full.split(/\s+/);
  while (words.length > 1 && isLegalForm(words.at(-1) ?? '')) words.pop();
  // "Samsung Electronics Co" leaves no comma behind, and "Smith & Co." no "and"
  return words.length > 1 && /^(?:&|and|und|et)$/i.test(words.at(-1) ?? '')
    ? full
    : words.join(' ').replace(/,$/, '');
}

/** The same beside the other side's name, which must not come out alike. */
export function shortNameBeside(name: string, rival: string): string {
  return shortNames({ A: name, B: rival }).A;
}

/** Both sides by their short names; by their full ones where nothing else would tell them apart. */
export function shortNames(names: Readonly<Record<Side, string>>): Readonly<Record<Side, string>> {
  const short = { A: shortName(names.A), B: shortName(names.B) };
  return short.A.toLowerCase() === short.B.toLowerCase() ? names : short;
}

function isLegalForm(word: string): boolean {
  return word
    .toLowerCase()
    .split(',')
    .filter(Boolean)
    .every((part) => isSuffix.has(part.replace(/\.$/, '')));
}
