import { fail, ok, type Issue, type Result } from '../result.ts';
import { findTerm } from '../terms/catalogue.ts';
import { checkValue } from '../terms/check-term.ts';
import type { FieldValues } from '../terms/stated.ts';
import { checkPrecedent } from './check-precedent.ts';
import { namesRound } from './comparison-columns.ts';
import { figureIssues } from './figure-issues.ts';
import { precedentSchema, type Precedent } from './precedent.ts';

/**
 * Reads an entry that people wrote or imported. Beyond what every entry is checked for, its figures have to be usable: the
 * built-in ones leave a currency open where the record does, ours can be asked. Typed values are answered as a term sheet
 * would store them.
 */
export function checkOwnPrecedent(content: unknown): Result<Precedent> {
  const checked = checkPrecedent(content);
  if (!checked.ok && checked.error.code !== 'invalid-input') return checked;
  const parsed = precedentSchema.safeParse(content);
  const issues = [
    ...(!checked.ok && checked.error.code === 'invalid-input' ? checked.error.issues : []),
    ...(parsed.success ? ownIssues(parsed.data) : []),
  ];
  if (!checked.ok || issues.length > 0) return fail({ code: 'invalid-input', issues });
  const facts = checked.value.facts.map((fact) => ({ ...fact, terms: asStored(fact.terms) }));
  return ok({ ...checked.value, facts });
}

function ownIssues({ id, facts, related }: Precedent): readonly Issue[] {
  const seen = new Set<string>();
  return [
    ...(namesRound(id)
      ? [{ path: 'id', message: 'In a comparison, this names a round. Choose another id.' }]
      : []),
    ...facts.flatMap((fact, index) =>
      figureIssues(fact).map((issue) => ({ ...issue, path: `facts.${index}.${issue.path}` })),
    ),
    ...related.flatMap((relation, index) => {
      const path = `related.${index}`;
      const key = `${relation.id} ${relation.kind}`;
      if (relation.id === id) return [{ path, message: 'An entry is not related to itself.' }];
      return seen.size === seen.add(key).size ? [{ path, message: 'This relation is named twice.' }] : [];
    }),
  ];
}

function asStored(terms: Readonly<Record<string, FieldValues>>): Record<string, FieldValues> {
  return Object.fromEntries(
    Object.entries(terms).map(([key, values]) => {
      const fields = findTerm(key)?.fields ?? {};
      const stored = Object.entries(values).map(([name, stated]) => {
        const field = fields[name];
        const checked = field ? checkValue(field, stated) : null;
        return [name, checked?.ok ? checked.value : stated] as const;
      });
      return [key, Object.fromEntries(stored)];
    }),
  );
}
