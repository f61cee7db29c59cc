import type { TermPrecedent } from '../../../../domain/precedents/comparable.ts';
import type { Statement } from '../../../../domain/precedents/comparison.ts';
import { dependencies } from '../../../../domain/precedents/depends-on.ts';
import { differenceFrom, type Difference } from '../../../../domain/precedents/difference.ts';
import { isSwapped, orientationOfRound } from '../../../../domain/precedents/orientation.ts';
import type { ShareableTerm } from '../../../../domain/shareable/shareable-round.ts';
import type { FieldValues } from '../../../../domain/terms/stated.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';

/** Our term as it now is, while it is edited: precedents are held against it. */
export interface OwnTerm {
  readonly definition: TermDefinition;
  readonly fields: FieldValues;
  readonly names: Readonly<Record<Side, string>>;
  /** The round's terms in force: who pays, and what a rate is taken of, stand in another one. */
  readonly terms: readonly ShareableTerm[];
}

/**
 * How each of a precedent's statements stands to our value, in their order; null where there is no value to hold against
 * it. Which of its parties is which of ours follows from our round as it now is.
 */
export function differencesFromOwn(
  { statements, orientation }: Pick<TermPrecedent, 'statements' | 'orientation'>,
  { definition, fields, names, terms }: OwnTerm,
): readonly (Difference | null)[] {
  const swapped = isSwapped(orientation, orientationOfRound(terms, names));
  const against = { names, title: 'our round', dependsOn: dependencies(definition, fields, terms) };
  const isValue = ({ field, basis }: Statement): boolean => field !== null && basis !== 'undisclosed';
  return statements.map((statement) =>
    isValue(statement) ? differenceFrom(definition, statement, fields, swapped, against) : null,
  );
}
