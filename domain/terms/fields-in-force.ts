import { noFacts, type SheetFacts } from './sheet-facts.ts';
import type { FieldValues } from './stated.ts';
import type { Field, PlainValues, TermDefinition } from './term.ts';

/**
 * The fields that apply with these values on this sheet, in the order in which the term lists them. A field may depend on
 * those before it, as far as they apply themselves: a value kept in a field that is out of force steers nothing. Each
 * field says in `required` whether it is, as the values now stand.
 */
export function fieldsInForce(
  term: TermDefinition,
  values: FieldValues,
  facts: SheetFacts = noFacts,
): readonly (readonly [string, Field])[] {
  const plain: Record<string, unknown> = {};
  const inForce = Object.entries(term.fields).filter(([key, field]) => {
    if (field.appliesWhen && !field.appliesWhen(plain, facts)) return false;
    const stated = values[key];
    if (stated && stated.basis !== 'undisclosed') plain[key] = stated.value;
    return true;
  });
  return inForce.map(([key, field]) => [
    key,
    field.requiredWhen ? { ...field, required: field.requiredWhen(plain) } : field,
  ]);
}

/** The values that are part of the sheet. The others are kept in case their fields apply again, and are never shown. */
export function valuesInForce(
  term: TermDefinition,
  values: FieldValues,
  facts: SheetFacts = noFacts,
): FieldValues {
  return Object.fromEntries(
    fieldsInForce(term, values, facts).flatMap(([key]) => {
      const stated = values[key];
      return stated ? [[key, stated]] : [];
    }),
  );
}

/** The plain values in force; what is undisclosed has none. */
export function plainValuesInForce(
  term: TermDefinition,
  values: FieldValues,
  facts: SheetFacts = noFacts,
): PlainValues {
  return Object.fromEntries(
    Object.entries(valuesInForce(term, values, facts)).flatMap(([key, stated]) =>
      stated.basis === 'undisclosed' ? [] : [[key, stated.value]],
    ),
  );
}

/** The required fields that have no value yet. Undisclosed counts as stated: there is nothing to ask for. */
export function missingKeys(
  term: TermDefinition,
  values: FieldValues,
  facts: SheetFacts = noFacts,
): readonly string[] {
  return fieldsInForce(term, values, facts)
    .filter(([key, field]) => values[key] === undefined && field.required)
    .map(([key]) => key);
}

/** The same by their labels. */
export function missingFields(
  term: TermDefinition,
  values: FieldValues,
  facts: SheetFacts = noFacts,
): readonly string[] {
  return missingKeys(term, values, facts).flatMap((key) => term.fields[key]?.label ?? []);
}
