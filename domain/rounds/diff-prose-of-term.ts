import type { RoundTerm } from '../deals/deal.ts';
import { diffProse, hasChanges } from '../redline/diff-prose.ts';
import { createTokeniser } from '../redline/tokenise.ts';
import { plainProse, proseOfTerm, type ProseParagraph } from '../terms/prose-of-term.ts';
import type { SheetFacts } from '../terms/sheet-facts.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { RoundChange } from './round-change.ts';

type Names = Readonly<Record<Side, string>>;

/** A term on its sheet. */
export interface PlacedTerm {
  readonly term: RoundTerm;
  readonly facts: SheetFacts;
}

/**
 * Wording that people changed. Words that were generated on both sides follow the values, which are compared already; where
 * they were on one side, only other words count, since a generated text has no formatting of its own.
 */
export function diffProseOfTerm(
  before: PlacedTerm | null,
  after: PlacedTerm | null,
  names: Names,
): Pick<RoundChange, 'before' | 'after' | 'redline'> | null {
  const [wasWritten, isWritten] = [before?.term.written ?? null, after?.term.written ?? null];
  if (!wasWritten && !isWritten) return null;
  if (before && after && JSON.stringify(wasWritten) === JSON.stringify(isWritten)) return null;
  const [from, to] = [proseOf(before, names), proseOf(after, names)];
  const [wordsBefore, wordsAfter] = [plainProse(from), plainProse(to)];
  if (before && after && !(wasWritten && isWritten) && wordsBefore === wordsAfter) return null;
  const redline = diffProse(from, to, createTokeniser(definedIn(`${wordsBefore}\n${wordsAfter}`, names)));
  if (!hasChanges(redline)) return null;
  return { before: before && wordsBefore, after: after && wordsAfter, redline };
}

function proseOf(placed: PlacedTerm | null, names: Names): readonly ProseParagraph[] {
  return placed ? proseOfTerm(placed.term, names, placed.facts) : [];
}

const mostDefined = 40;

/** What the words define in quotation marks or brackets, wherever they then use it, and the parties by their names. */
function definedIn(words: string, names: Names): readonly string[] {
  const quoted = [...words.matchAll(/["“「『]([^"“”「」『』\n.;:。；：]{2,60})["”」』]/g)].map(
    ([, term]) => term ?? '',
  );
  return [...new Set([names.A, names.B, ...quoted])].slice(0, mostDefined);
}
