import { fail, ok, type Issue, type Result } from '../result.ts';
import { fieldsInForce, plainValuesInForce } from './fields-in-force.ts';
import { noFacts, type SheetFacts } from './sheet-facts.ts';
import type { FieldValues, Stated } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';
import { valueKinds } from './values/value-kinds.ts';

/**
 * Checks the values of a term against its fields and against each other. Answers the values as they are to be stored:
 * parsed, with those of fields that do not apply now, so that one wrong click does not lose a whole rate table. They are
 * part of the sheet only while `valuesInForce` has them. Every wrong value is named by its field, so that the form can
 * show it there; a wrong value that does not apply is dropped, since no form shows it.
 */
export function checkTerm(
  term: TermDefinition,
  values: FieldValues,
  facts: SheetFacts = noFacts,
): Result<FieldValues> {
  const issues: Issue[] = [];
  for (const key of Object.keys(values)) {
    if (!Object.hasOwn(term.fields, key))
      issues.push({ path: `fields.${key}`, message: `"${term.label}" has no such field.` });
  }
  const inForce = new Set(fieldsInForce(term, values, facts).map(([key]) => key));
  const checked: Record<string, Stated<unknown>> = {};
  for (const [key, field] of Object.entries(term.fields)) {
    const stated = values[key];
    if (!stated) continue;
    const parsed = checkValue(field, stated);
    if (parsed.ok) checked[key] = parsed.value;
    else if (inForce.has(key)) issues.push(...parsed.issues.map((issue) => within(key, issue)));
  }
  // only values that are right by themselves can be held against each other
  const together = term.check?.(plainValuesInForce(term, checked, facts)) ?? [];
  issues.push(...together.map((issue) => ({ ...issue, path: `fields.${issue.path}` })));
  return issues.length > 0 ? fail({ code: 'invalid-input', issues }) : ok(checked);
}

function within(key: string, issue: Issue): Issue {
  return { ...issue, path: ['fields', key, issue.path].filter(Boolean).join('.') };
}

type Checked =
  | { readonly ok: true; readonly value: Stated<unknown> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** One value against its own field, whatever the others say. */
export function checkValue(field: Field, stated: Stated<unknown>): Checked {
  if (stated.basis === 'undisclosed') return { ok: true, value: stated };
  const parsed = valueKinds[field.kind].schema.safeParse(stated.value);
  if (!parsed.success) {
    return {
      ok: false,
      issues: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    };
  }
  const strangers = outsideOptions(field, parsed.data);
  if (strangers.length > 0)
    return {
      ok: false,
      issues: strangers.map((value) => ({ path: '', message: `"${value}" is not one of the choices.` })),
    };
  return { ok: true, value: { basis: stated.basis, value: parsed.data } };
}

function outsideOptions(field: Field, value: unknown): readonly string[] {
  if (field.kind !== 'choice' && field.kind !== 'set') return [];
  const allowed = new Set(field.options?.map((option) => option.value));
  return [value].flat().filter((entry): entry is string => typeof entry === 'string' && !allowed.has(entry));
}
