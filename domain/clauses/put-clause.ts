import type { RoundTerm } from '../deals/deal.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { nameSides } from '../terms/name-sides.ts';
import { formatValue } from '../terms/prose.ts';
import type { SheetFacts } from '../terms/sheet-facts.ts';
import type { FieldValues } from '../terms/stated.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { startWriting } from '../terms/written/start-writing.ts';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import type { Clause } from './clause.ts';
import { fillClause } from './fill-clause.ts';

type Names = Readonly<Record<Side, string>>;

/** A choice that a clause takes for granted and the term does not have, in words. */
export interface ChoiceToSet {
  readonly key: string;
  readonly label: string;
  readonly words: string;
}

export function choicesToSet(clause: Clause, term: RoundTerm, names: Names): readonly ChoiceToSet[] {
  const { fields } = getDefinition(term);
  return Object.entries(clause.choices ?? {}).flatMap(([key, value]) => {
    const [field, stated] = [fields[key], term.fields[key]];
    if (!field || (stated && stated.basis !== 'undisclosed' && stated.value === value)) return [];
    return [{ key, label: nameSides(field.label, names), words: formatValue(field, value, names) }];
  });
}

/** The values of a term with the choices that a clause takes for granted. One that says the same already stays as it is known. */
export function withChoices(clause: Clause, term: RoundTerm, names: Names): FieldValues {
  const set = choicesToSet(clause, term, names).map(
    ({ key }) => [key, { basis: 'stated' as const, value: clause.choices?.[key] }] as const,
  );
  return { ...term.fields, ...Object.fromEntries(set) };
}

/** What changes of a term when a clause is put into it; with an id, as one suggestion in place of the words before. */
export function putClause(
  clause: Clause,
  term: RoundTerm,
  names: Names,
  facts: SheetFacts,
  suggestionId: string | null = null,
): Pick<RoundTerm, 'fields' | 'written'> {
  const fields = withChoices(clause, term, names);
  const written = fillClause(clause, { ...term, fields }, names, facts);
  if (suggestionId === null) return { fields, written };
  const before = term.written?.paragraphs ?? startWriting(term, names, facts).paragraphs;
  return { fields, written: { ...written, paragraphs: inPlaceOf(before, written.paragraphs, suggestionId) } };
}

/** Rejected it is the text before, accepted the one after. */
function inPlaceOf(
  before: readonly WrittenParagraph[],
  after: readonly WrittenParagraph[],
  id: string,
): WrittenParagraph[] {
  const come = { kind: 'insertion' as const, id };
  const gone = before.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs
      .filter(({ suggestion }) => suggestion?.kind !== 'insertion')
      .map((run) => ({ ...run, suggestion: run.suggestion ?? { kind: 'deletion' as const, id } })),
  }));
  const brought = after.map(({ role, runs }) => ({
    role,
    runs: runs.map((run) => ({ ...run, suggestion: come })),
  }));
  const all: readonly WrittenParagraph[] = [...gone, ...brought];
  return all.map((paragraph, at) =>
    at >= gone.length - 1 && at < all.length - 1 ? { ...paragraph, breakSuggestion: come } : paragraph,
  );
}
