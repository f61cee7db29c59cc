import type { RoundTerm } from '../../../../domain/deals/deal.ts';
import { getDefinition } from '../../../../domain/terms/definition-of.ts';
import type { FieldValues } from '../../../../domain/terms/stated.ts';
import type { WrittenParagraph } from '../../../../domain/terms/written/written-prose.ts';
import { findMatches, type Match, type Query } from './find-matches.ts';
import { replaceInRuns } from './replace-in-runs.ts';

export interface Replacement {
  /** What to save; null when nothing of the term can be replaced. */
  readonly change: Pick<RoundTerm, 'written'> | Pick<RoundTerm, 'fields'> | null;
  readonly replaced: number;
  /** Matches that stand in typed values or in the catalogue's own words. */
  readonly left: number;
}

interface Wanted {
  readonly query: Query;
  readonly words: string;
  /** Which of the matches in the term's prose, counted from 0; null for all. */
  readonly only: number | null;
  /** Makes the id of a suggestion; null while suggestions are off. */
  readonly newId: (() => string) | null;
}

/** Replaces in what people wrote; where the prose is generated, in the text fields whose words it says. */
export function replaceInTerm(
  term: RoundTerm,
  prose: readonly WrittenParagraph[],
  wanted: Wanted,
): Replacement {
  return term.written ? inWritten(term.written, wanted) : inFields(term, prose, wanted);
}

function inWritten(written: NonNullable<RoundTerm['written']>, wanted: Wanted): Replacement {
  let [seen, replaced, left] = [0, 0, 0];
  const paragraphs = written.paragraphs.map((paragraph): WrittenParagraph => {
    const found = findMatches(textOf(paragraph), wanted.query);
    const chosen = found.filter((_, at) => wanted.only === null || seen + at === wanted.only);
    seen += found.length;
    let runs: readonly WrittenParagraph['runs'][number][] = paragraph.runs;
    // From the back, so that the places before stay where they are
    for (const match of chosen.toReversed()) {
      const next = replaceInRuns(runs, match, wanted.words, wanted.newId?.() ?? null);
      if (next) replaced++;
      else left++;
      runs = next ?? runs;
    }
    return { ...paragraph, runs: [...runs] };
  });
  return { change: replaced > 0 ? { written: { ...written, paragraphs } } : null, replaced, left };
}

interface Place {
  readonly key: string;
  readonly match: Match;
}

function inFields(term: RoundTerm, prose: readonly WrittenParagraph[], wanted: Wanted): Replacement {
  const texts = textFields(term);
  const places = prose.flatMap((paragraph) => {
    const line = textOf(paragraph);
    return findMatches(line, wanted.query).map((match) => placeIn(texts, line, match));
  });
  const chosen = places.filter((_, at) => wanted.only === null || at === wanted.only);
  const known = new Map(
    chosen.flatMap((place) => (place ? [[`${place.key} ${place.match.start}`, place]] : [])),
  );
  const next: Record<string, FieldValues[string]> = { ...term.fields };
  for (const { key, match } of [...known.values()].toSorted(
    (one, other) => other.match.start - one.match.start,
  )) {
    const stated = next[key];
    if (!stated || stated.basis === 'undisclosed') continue;
    const value = String(stated.value);
    next[key] = { ...stated, value: value.slice(0, match.start) + wanted.words + value.slice(match.end) };
  }
  const replaced = known.size;
  return {
    change: replaced > 0 ? { fields: next } : null,
    replaced,
    left: chosen.filter((place) => place === null).length,
  };
}

function textFields(term: RoundTerm): readonly (readonly [string, string])[] {
  return Object.entries(getDefinition(term).fields).flatMap(([key, { kind }]) => {
    const stated = term.fields[key];
    const value = stated && stated.basis !== 'undisclosed' ? stated.value : null;
    return kind === 'text' && typeof value === 'string' ? [[key, value] as const] : [];
  });
}

/** The text field whose words hold a match of the prose, and where in its value. A full stop may belong to the sentence. */
function placeIn(
  texts: readonly (readonly [string, string])[],
  line: string,
  { start, end }: Match,
): Place | null {
  for (const [key, value] of texts) {
    const words = value.replace(/\.$/, '');
    if (words === '') continue;
    for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
      if (start >= at && end <= at + value.length)
        return { key, match: { start: start - at, end: end - at } };
    }
  }
  return null;
}

function textOf({ runs }: WrittenParagraph): string {
  return runs.map((run) => run.text).join('');
}
