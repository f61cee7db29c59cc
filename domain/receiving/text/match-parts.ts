import { catalogue } from '../../terms/catalogue.ts';
import type { Candidate, Confidence } from '../reading.ts';
import { even, wordsIn } from './even.ts';
import type { ExpectedSheet, ExpectedTerm } from './expected-sheet.ts';
import { countWords, likeness, weighWords, type WordCounts } from './likeness.ts';
import type { Part } from './split-parts.ts';
import { termsNamed, type NamedTerm } from './term-words.ts';

/** What a part is taken for before anybody decided: a term with the reason, or none of those that are known. */
export interface Match {
  readonly best: Candidate | null;
  /** Best first, without the best. */
  readonly others: readonly Candidate[];
}

interface Scored extends Candidate {
  readonly score: number;
}

const VERY_LIKE = 0.75;
const LIKE = 0.45;
const FAINTLY_LIKE = 0.25;
const MOST_OTHERS = 5;
const BY_CONFIDENCE: Readonly<Record<Confidence, number>> = { certain: 3, likely: 2, doubtful: 1, none: 0 };

/** Which term each part belongs to, by its id. A term is given to a second part only where its heading names it as well. */
export function matchParts(parts: readonly Part[], expected: ExpectedSheet): ReadonlyMap<string, Match> {
  const known = knownTerms(expected);
  const weigh = weighWords(known.map(({ words }) => words));
  const scored = parts.map((part) => ({ part, candidates: candidatesOf(withKind(part), known, weigh) }));
  const taken = new Set<string>();
  const best = new Map<string, Scored>();
  const inOrder = scored
    .flatMap(({ part, candidates }) => candidates.map((candidate) => ({ part, candidate })))
    .toSorted((one, other) => other.candidate.score - one.candidate.score);
  for (const { part, candidate } of inOrder) {
    if (best.has(part.id) || candidate.confidence === 'none') continue;
    const isNamed = candidate.score >= BY_CONFIDENCE.likely + NAMED;
    if (taken.has(candidate.key) && !isNamed) continue;
    best.set(part.id, candidate);
    taken.add(candidate.key);
  }
  return new Map(
    scored.map(({ part, candidates }) => {
      const chosen = best.get(part.id) ?? null;
      const others = candidates.filter(({ key }) => key !== chosen?.key).slice(0, MOST_OTHERS);
      return [part.id, { best: chosen && asCandidate(chosen), others: others.map(asCandidate) }];
    }),
  );
}

const LIST = /^(?:schedule|annexe?|appendix|exhibit|attachment|anlage|anhang|anexo)\b/i;

/** "Schedule A: Licensed patents" is a list, and no clause on what it lists: the word before the letter tells. */
function withKind(part: Part): Part {
  const isList = part.bookmarked === null && LIST.test(part.number ?? '');
  return isList ? { ...part, heading: `${part.number} ${part.heading}` } : part;
}

interface KnownTerm {
  readonly key: string;
  readonly label: string;
  readonly isOnSheet: boolean;
  readonly printed: ExpectedTerm | null;
  readonly words: WordCounts;
}

function knownTerms({ terms }: ExpectedSheet): readonly KnownTerm[] {
  const onSheet = [...terms.values()].map((printed) => ({
    key: printed.key,
    label: printed.label,
    isOnSheet: true,
    printed,
    words: countWords([printed.label, ...printed.prose, ...printed.extra].join('\n')),
  }));
  const others = catalogue
    .filter(({ key }) => !terms.has(key))
    .map(({ key, label, help, fields }) => ({
      key,
      label,
      isOnSheet: false,
      printed: null,
      words: countWords([label, help, ...Object.values(fields).map((field) => field.label)].join('\n')),
    }));
  return [...onSheet, ...others];
}

/** What a heading that is the very label of a term adds to the score. */
const NAMED = 0.5;

function candidatesOf(
  part: Part,
  known: readonly KnownTerm[],
  weigh: (word: string) => number,
): readonly Scored[] {
  const words = countWords([part.heading, ...part.lines.map(({ text }) => text)].join('\n'));
  const named = termsNamed(part.heading);
  return known
    .map((term) => scoreOf(part, term, named, likeness(words, term.words, weigh)))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
}

function scoreOf(part: Part, term: KnownTerm, named: readonly NamedTerm[], alike: number): Scored {
  const { key, label, isOnSheet, printed } = term;
  const place = named.findIndex((entry) => entry.key === key);
  const name = named[place];
  const isLabel = part.heading !== '' && even(part.heading).toLowerCase() === even(label).toLowerCase();
  const isNumber = printed !== null && printed.number !== null && printed.number === part.number;
  const judged = (confidence: Confidence, reason: string, more: number): Scored => ({
    key,
    label,
    confidence,
    reason,
    score: BY_CONFIDENCE[confidence] + more + alike / 4 + (isOnSheet ? 0.02 : 0),
  });
  if (part.bookmarked === key) return judged('certain', 'It carries our bookmark of this term.', 1);
  if (isLabel)
    return isNumber || alike >= LIKE
      ? judged(
          'certain',
          isNumber
            ? 'Its heading and its number are those of the term.'
            : 'Its heading is that of the term, and its words are like ours.',
          NAMED,
        )
      : judged('likely', 'Its heading is that of the term.', NAMED);
  if (alike >= VERY_LIKE)
    return judged(
      'likely',
      `${percent(alike)} of its words that tell anything are those of the term.`,
      alike / 4,
    );
  if (name)
    return judged(
      name.as === 'alone' ? 'likely' : 'doubtful',
      sayNamed(part.heading, label, name),
      MORE[name.as] / (place + 1),
    );
  if (alike >= LIKE) return judged('doubtful', 'Many of its words are those of the term.', alike / 4);
  if (isNumber && alike >= FAINTLY_LIKE)
    return judged('doubtful', 'It has the number of the term, and some of its words.', 0);
  const shared = sharedWords(part.heading, label);
  if (shared >= 0.5) return judged('doubtful', 'Its heading has words of the name of the term.', shared / 4);
  return {
    key,
    label,
    confidence: 'none',
    reason: 'Little speaks for it.',
    score: alike > 0.1 ? alike / 4 : 0,
  };
}

/** What a heading in other people's words adds to the score. */
const MORE: Readonly<Record<NamedTerm['as'], number>> = { alone: 0.2, 'among-others': 0.4, perhaps: 0.4 };

function sayNamed(heading: string, label: string, { languages, as }: NamedTerm): string {
  const foreign = languages.includes('English') ? null : languages.join(' or ');
  const said = `Its heading "${short(heading)}"`;
  if (as === 'among-others')
    return foreign === null
      ? `${said} names the term, and others as well.`
      : `${said} has the ${foreign} for "${label}", and names others as well.`;
  if (as === 'perhaps')
    return foreign === null
      ? `${said} may name the term.`
      : `${said} has words that are ${foreign} for "${label}".`;
  return foreign === null
    ? `${said} is a usual name of the term.`
    : `${said} is the ${foreign} for "${label}".`;
}

function sharedWords(heading: string, label: string): number {
  const [one, other] = [new Set(wordsIn(heading)), new Set(wordsIn(label))];
  const common = [...one].filter((word) => other.has(word) && word.length > 4).length;
  return common === 0 ? 0 : common / Math.max(one.size, other.size);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function short(heading: string): string {
  return heading.length <= 60 ? heading : `${heading.slice(0, 57).trimEnd()}…`;
}

function asCandidate({ key, label, confidence, reason }: Scored): Candidate {
  return { key, label, confidence, reason };
}
