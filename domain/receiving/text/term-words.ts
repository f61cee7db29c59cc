import { chinese } from './heading-words/chinese.ts';
import { english } from './heading-words/english.ts';
import { french } from './heading-words/french.ts';
import { german } from './heading-words/german.ts';
import type { HeadingWords } from './heading-words/heading-words.ts';
import { japanese } from './heading-words/japanese.ts';
import { korean } from './heading-words/korean.ts';
import { spanish } from './heading-words/spanish.ts';

export type Language = 'English' | 'German' | 'French' | 'Spanish' | 'Chinese' | 'Japanese' | 'Korean';

/** A term that a heading names, in which languages, and whether it names that one `alone`, `among-others`, or only `perhaps`. */
export interface NamedTerm {
  readonly key: string;
  readonly languages: readonly Language[];
  readonly as: 'alone' | 'among-others' | 'perhaps';
}

const latin: readonly (readonly [Language, HeadingWords])[] = [
  ['English', english],
  ['German', german],
  ['French', french],
  ['Spanish', spanish],
];
const eastern: readonly (readonly [Language, HeadingWords])[] = [
  ['Chinese', chinese],
  ['Japanese', japanese],
  ['Korean', korean],
];

/** What is called so is a whole paper, or what stands before its terms. */
const TITLE =
  /^(?!.*\b(?:of|this|under) (?:this |the )?term.?sheet).*\bterm.?sheet\b|^heads of (?:terms|agreement)|^(?:(?:standard|general|special|model|licen[cs]ing|licen[cs]e) )*(?:terms(?: and conditions)?|conditions)(?: of (?:sale|business|use|licen[cs]e|licensing))?$|^(?!.*\b(?:of|to|under)\b).*\b(?:licen[cs]e|licen[cs]ing|settlement|release|purchase|assignment|transfer|framework|master) agreement$/;
/** A list at the end of a paper is called by what it lists, and is not the clause on it. */
const ATTACHMENT =
  /^(?:schedule|annex(?:e|ure)?|appendix|exhibit|attachment|anlage|anhang|anexo|apendice)\b|^(?:附[件录錄表]|別[紙表]|별[첨지표]|부속서)/;
/** Between the names of two terms: each has a right to the heading. */
const APART =
  /[,;/&+、，；・·]|\s[-–—]\s|\b(?:and|or|und|oder|sowie|et|ou|y|e|o)\b|[与與和及跟]|並びに|および|又は|와|과|및|또는/;
const EASTERN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
/** A longer text in a script without spaces is a sentence. */
const MOST_EASTERN = 30;
const MOST_WORDS = 5;

/** What counts a heading: "Article 5.", "§ 3", "IV.", "第五条", "제5조". */
const COUNTED =
  /^(?:(?:article|section|clause|artikel|ziffer|articulo|clausula|art\.|sec\.|§+)\s*(?:\d+(?:\.\d+)*|[ivxlc]+)\b|\d+(?:\.\d+)*(?!\d|\s?(?:g|g\/|%))|[ivxlc]+[.)]|[a-z][.)]|第\s?[\d一二三四五六七八九十百]+\s?[条條章]|제\s?\d+\s?[조장]|[一二三四五六七八九十]+、)[.):\s–—-]*/;

interface Named {
  readonly key: string;
  readonly languages: readonly Language[];
  readonly start: number;
  readonly end: number;
}

/** Terms of the catalogue that a heading may name, the likeliest first. */
export function termsNamed(heading: string): readonly NamedTerm[] {
  const words = folded(heading);
  if (words === '' || TITLE.test(words)) return [];
  const named = namedIn(words);
  const isWithin = (one: Named): boolean =>
    named.some(({ start, end }) => start <= one.start && end >= one.end && end - start > one.end - one.start);
  const whole = named.filter((one) => !isWithin(one));
  const [first] = whole;
  if (!first) return [];
  const others = whole.filter((one) => APART.test(between(words, first, one)));
  const asOf = (one: Named): NamedTerm['as'] => {
    if (ATTACHMENT.test(words) || isSentence(words, first)) return 'perhaps';
    if (one === first) return others.length === 0 ? 'alone' : 'among-others';
    return others.includes(one) ? 'among-others' : 'perhaps';
  };
  return [...whole, ...named.filter(isWithin)].map((one) => ({
    key: one.key,
    languages: one.languages,
    as: asOf(one),
  }));
}

/** A heading begins with the name of its term, or that is a good part of it; among many other words it was only met. */
function isSentence(words: string, { start, end }: Named): boolean {
  return start > 0 && words.split(' ').length > MOST_WORDS && (end - start) * 3 < words.length;
}

/** What a heading says beside the name of a term, its number left out: "" for "2. Taxes" and tax. */
export function wordsBeside(heading: string, key: string): string {
  const patterns = [...latin, ...eastern].flatMap(([, terms]) =>
    terms.flatMap(([named, pattern]) => (named === key ? [pattern] : [])),
  );
  // a name may go on in the same word, as "taxes" does
  return patterns
    .reduce(
      (words, { source, flags }) => words.replaceAll(new RegExp(`(?:${source})[a-z]*`, `${flags}g`), ' '),
      folded(heading),
    )
    .trim();
}

/** In lower case, without accents, signs of counting and brackets, and without spaces where a script needs none. */
function folded(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll(/[‐‑]/g, '-')
    .trim()
    .replace(COUNTED, '')
    .replaceAll(/[()[\]「」【】"'“”«»:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー])\s(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/gu,
      '',
    )
    .trim();
}

function namedIn(words: string): readonly Named[] {
  const letters = words.match(EASTERN)?.length ?? 0;
  const tried = letters === 0 ? latin : letters > MOST_EASTERN ? [] : [...latin, ...eastern];
  const found = new Map<string, Named>();
  for (const [language, terms] of tried)
    for (const [key, pattern] of terms) {
      const hit = pattern.exec(words);
      if (!hit) continue;
      const now = { key, languages: [language], start: hit.index, end: hit.index + hit[0].length };
      const before = found.get(key);
      const longest = before && before.end - before.start >= now.end - now.start ? before : now;
      found.set(key, { ...longest, languages: [...(before?.languages ?? []), language] });
    }
  return [...found.values()];
}

function between(words: string, one: Named, other: Named): string {
  return one.start < other.start ? words.slice(one.end, other.start) : words.slice(other.end, one.start);
}
