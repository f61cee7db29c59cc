import type { FieldValues } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';

/** The fields that apply with these values, in the order in which the term lists them. */
export function fieldsInForce(
  term: TermDefinition,
  values: FieldValues,
): readonly (readonly [string, Field])[] {
  const plain = plainValues(values);
  return Object.entries(term.fields).filter(([, field]) => field.appliesWhen?.(plain) ?? true);
}

/** Labels of the required fields that have no value yet. Undisclosed counts as stated: there is nothing to ask for. */
export function missingFields(term: TermDefinition, values: FieldValues): readonly string[] {
  return fieldsInForce(term, values)
    .filter(([key, field]) => field.required && values[key] === undefined)
    .map(([, field]) => field.label);
}

function plainValues(values: FieldValues): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [key, stated] of Object.entries(values))
    if (stated.basis !== 'undisclosed') plain[key] = stated.value;
  return plain;
}
