import { mostTelling } from '../terms/headline.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { Statement } from './comparison.ts';
import { evidenceWords } from './evidence.ts';
import { readingWords } from './reading-words.ts';

/** A precedent is named in a reason by its id in square brackets, such as "[nokia-apple-2017]". */
const MARK = /\[([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

/** Longer statements are cut at a word: whoever reads the reason opens the entry for the rest. */
const LONGEST = 240;

/** A piece of a reason: words, or the mark of a precedent (`id` is then set). */
export interface CitedPart {
  readonly text: string;
  readonly id: string | null;
}

/** What may be marks of precedents in a text, each once, in its order. People write "[sic]" too: look them up. */
export function citedIds(text: string): readonly string[] {
  return [...new Set([...text.matchAll(MARK)].flatMap((match) => match[1] ?? []))];
}

/** A text cut at the marks of precedents that are known; all else stays words. Joined, the pieces are the text. */
export function citedParts(text: string, isKnown: (id: string) => boolean): readonly CitedPart[] {
  const parts: CitedPart[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const id = match[1] ?? '';
    if (!isKnown(id)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), id: null });
    parts.push({ text: match[0], id });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...parts, { text: text.slice(from), id: null }] : parts;
}

/**
 * The one statement that speaks for a precedent as the reason of something: of the field that it is about where there is
 * one, else the most telling value, else its own words. What is verified and disclosed comes before what is not.
 */
export function statementToCite(
  statements: readonly Statement[],
  term: TermDefinition,
  field: string | null,
): Statement | null {
  const telling = mostTelling(
    term,
    statements.flatMap((statement) => statement.field ?? []),
  );
  const rankOf = (statement: Statement): number =>
    (statement.field !== null && statement.field === field ? 0 : 8) +
    (statement.field !== null && statement.field === telling ? 0 : 4) +
    (statement.basis === 'undisclosed' ? 2 : 0) +
    (statement.confirmed ? 0 : 1);
  return statements.toSorted((one, other) => rankOf(one) - rankOf(other))[0] ?? null;
}

/** "Up-front payment: EUR 1,700,000,000 (disclosed) [nokia-apple-2017]": how a precedent stands in a reason. */
export function citationOf(precedentId: string, statement: Statement | null): string {
  const mark = `[${precedentId}]`;
  if (!statement) return mark;
  const { label, words, evidence, basis, confirmed } = statement;
  const known = [
    ...(evidence && evidence !== 'undisclosed' ? [evidenceWords[evidence]] : []),
    ...(basis === 'illustrative' || basis === 'estimated' ? [basis] : []),
    ...readingWords(statement),
    ...(confirmed ? [] : ['unverified']),
  ];
  const said = cut(words.replaceAll(/\s+/g, ' ').trim());
  return `${label === null ? '' : `${label}: `}${said}${known.length === 0 ? '' : ` (${known.join(', ')})`} ${mark}`;
}

/** A reason with a citation on a line of its own below what stands there; unchanged where it stands there already. */
export function withCitation(reason: string, citation: string): string {
  const text = reason.trimEnd();
  if (text === '') return citation;
  return text.split('\n').includes(citation) ? reason : `${text}\n${citation}`;
}

function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, end > LONGEST / 2 ? end : LONGEST).replace(/[\s.,;:]+$/, '')} …`;
}
