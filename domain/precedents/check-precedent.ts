import { fail, ok, type Issue, type Result } from '../result.ts';
import { findTerm } from '../terms/catalogue.ts';
import { checkTerm } from '../terms/check-term.ts';
import { valuesInForce } from '../terms/fields-in-force.ts';
import type { FieldValues } from '../terms/stated.ts';
import type { Fact } from './fact.ts';
import { precedentSchema, type Precedent } from './precedent.ts';

/**
 * Reads an entry of the library: its shape, its sources, and every typed value against the catalogue, exactly as the
 * values of a term sheet are checked.
 */
export function checkPrecedent(content: unknown): Result<Precedent> {
  const parsed = precedentSchema.safeParse(content);
  if (!parsed.success) {
    return fail({
      code: 'invalid-input',
      issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    });
  }
  const issues = [
    ...sourceIssues(parsed.data),
    ...factIdIssues(parsed.data),
    ...parsed.data.facts.flatMap((fact, index) => termIssues(fact, index, parsed.data.facts)),
  ];
  return issues.length > 0 ? fail({ code: 'invalid-input', issues }) : ok(parsed.data);
}

function sourceIssues({ facts, sources }: Precedent): readonly Issue[] {
  const known = new Set(sources.map((source) => source.id));
  const cited = new Set(facts.flatMap((fact) => fact.sourceIds));
  return [
    ...[...cited]
      .filter((id) => !known.has(id))
      .map((id) => ({ path: 'sources', message: `The source "${id}" is cited but not described.` })),
    ...[...known]
      .filter((id) => !cited.has(id))
      .map((id) => ({ path: 'sources', message: `The source "${id}" is described but not cited.` })),
    ...(known.size === sources.length ? [] : [{ path: 'sources', message: 'Two sources have the same id.' }]),
  ];
}

function factIdIssues({ facts, corrections, doubts }: Precedent): readonly Issue[] {
  const ids = facts.map((fact) => fact.id);
  return [
    ...(new Set(ids).size === ids.length ? [] : [{ path: 'facts', message: 'Two facts have the same id.' }]),
    ...corrections.flatMap(({ factIds, doubt }, index) => [
      ...factIds
        .filter((id) => !ids.includes(id))
        .map((id) => ({ path: `corrections.${index}.factIds`, message: `There is no fact "${id}".` })),
      ...(doubt === null || doubt < doubts.length
        ? []
        : [{ path: `corrections.${index}.doubt`, message: `There is no doubt ${doubt}.` }]),
    ]),
  ];
}

function termIssues(fact: Fact, index: number, facts: readonly Fact[]): readonly Issue[] {
  return Object.entries(fact.terms).flatMap(([key, values]) => {
    const path = `facts.${index}.terms.${key}`;
    const term = findTerm(key);
    if (!term) return [{ path, message: 'The catalogue has no such term.' }];
    // One fact tells the form of payment, another its amount: whether a field applies shows only from all of them.
    const checked = checkTerm(term, { ...valuesOfAll(facts, key), ...values });
    if (!checked.ok)
      return checked.error.code === 'invalid-input'
        ? checked.error.issues.map((issue) => ({ ...issue, path: `${path}.${issue.path}` }))
        : [];
    const inForce = valuesInForce(term, checked.value);
    return Object.keys(values)
      .filter((field) => !Object.hasOwn(inForce, field))
      .map((field) => ({
        path: `${path}.${field}`,
        message: 'This value does not apply with the other values of the term.',
      }));
  });
}

function valuesOfAll(facts: readonly Fact[], key: string): FieldValues {
  return Object.assign({}, ...facts.map((fact) => fact.terms[key] ?? {}));
}
