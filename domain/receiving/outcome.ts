import type { RoundTerm } from '../deals/deal.ts';
import { canonicalJson } from '../rounds/canonical-round.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { diffTerm } from '../terms/diff-term.ts';
import { proseOfTerm } from '../terms/prose-of-term.ts';
import { sheetFactsOf, type SheetFacts } from '../terms/sheet-facts.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { ReceivedPart } from './reading.ts';

/** The terms of a round with what is known around each. */
export interface SheetOfTerms {
  readonly terms: readonly RoundTerm[];
  readonly names: Readonly<Record<Side, string>>;
  readonly facts: SheetFacts;
}

export function sheetOfTerms(
  terms: readonly RoundTerm[],
  names: Readonly<Record<Side, string>>,
): SheetOfTerms {
  return { terms, names, facts: sheetFactsOf(terms) };
}

type Outcome = Pick<ReceivedPart, 'outcome' | 'before' | 'after' | 'values'>;

/** What became of a term between the earlier round and what was received. */
export function outcomeOf(key: string, former: SheetOfTerms, latter: SheetOfTerms): Outcome {
  const was = former.terms.find((term) => term.key === key);
  const is = latter.terms.find((term) => term.key === key);
  const before = was ? linesOf(was, former) : null;
  const after = is ? linesOf(is, latter) : [];
  if (!was || !is) return { outcome: 'added', before, after, values: [] };
  const definition = findDefinition(is);
  const changes = definition
    ? diffTerm(definition, was.fields, is.fields, latter.names, {
        before: former.facts,
        after: latter.facts,
      })
    : [];
  const values = changes.map(({ field, label, before: from, after: to }) => ({
    field,
    label,
    before: from,
    after: to,
  }));
  const isReworded = canonicalJson(wordingOf(was)) !== canonicalJson(wordingOf(is));
  return { outcome: nameOf(values.length > 0, isReworded), before, after, values };
}

function nameOf(hasValues: boolean, isReworded: boolean): ReceivedPart['outcome'] {
  if (hasValues) return isReworded ? 'values-and-reworded' : 'values';
  return isReworded ? 'reworded' : 'same';
}

function wordingOf({ written }: RoundTerm): unknown {
  return written?.paragraphs ?? null;
}

function linesOf(term: RoundTerm, { names, facts }: SheetOfTerms): string[] {
  return proseOfTerm(term, names, facts).map(({ text }) => text.map((run) => run.text).join(''));
}
