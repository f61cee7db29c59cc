import { fieldsInForce } from './fields-in-force.ts';
import { samples } from './sample-values.fixture.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { FieldValues, Stated } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';

export const allFacts: readonly SheetFacts[] = [
  {},
  { direction: 'cross', hasAffiliates: true },
  { direction: 'a-to-b', hasAffiliates: false },
  { direction: 'b-to-a' },
  { direction: 'covenant', hasAffiliates: true },
];

/** Every value that a field of few values may have; one sample where there are many. */
export function valuesToTry(field: Field): readonly unknown[] {
  const options = field.options?.map((option) => option.value) ?? [];
  if (field.kind === 'yes-no') return [true, false];
  if (field.kind === 'choice') return options;
  if (field.kind === 'set') return [options.slice(0, 1), options.slice(-1), options.slice(0, -1)];
  return [samples[field.kind](field)];
}

/** Each way in which the fields of a term can be missing, undisclosed or stated, one field with another. */
export function everyCombination(term: TermDefinition, facts: SheetFacts): readonly FieldValues[] {
  const undisclosed: Stated<unknown> = { basis: 'undisclosed' };
  return Object.entries(term.fields).reduce<readonly FieldValues[]>(
    (all, [key, field]) => {
      const states = [
        undisclosed,
        ...valuesToTry(field).map((value) => ({ basis: 'stated' as const, value })),
      ];
      return all.flatMap((values) =>
        fieldsInForce(term, values, facts).some(([name]) => name === key)
          ? [values, ...states.map((stated) => ({ ...values, [key]: stated }))]
          : [values],
      );
    },
    [{}],
  );
}
