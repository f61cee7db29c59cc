import { fieldsInForce } from './fields-in-force.ts';
import { noFacts, type SheetFacts } from './sheet-facts.ts';
import type { FieldValues } from './stated.ts';
import type { TermDefinition } from './term.ts';

/** Letters of the schedules that a term's values name. */
export function namedSchedules(
  term: TermDefinition,
  values: FieldValues,
  facts: SheetFacts = noFacts,
): readonly string[] {
  return fieldsInForce(term, values, facts).flatMap(([key, field]) => {
    const stated = values[key];
    if (
      field.kind !== 'patent-list' ||
      !stated ||
      stated.basis === 'undisclosed' ||
      !Array.isArray(stated.value)
    )
      return [];
    return stated.value.filter((letter): letter is string => typeof letter === 'string');
  });
}
