import { isBelow, isBetween } from '../decimal.ts';
import { fail, ok, type Issue, type Result } from '../result.ts';
import { findTerm } from '../terms/catalogue.ts';
import { checkValue } from '../terms/check-term.ts';
import type { FieldValues } from '../terms/stated.ts';
import { isMoneyUnit, isPercentUnit, type Amount } from './amount.ts';
import { checkPrecedent } from './check-precedent.ts';
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

const NAMES_A_ROUND = /^round(?:-\d+)?$/;

function ownIssues({ id, facts, related }: Precedent): readonly Issue[] {
  const seen = new Set<string>();
  return [
    ...(NAMES_A_ROUND.test(id)
      ? [{ path: 'id', message: 'In a comparison, this names a round. Choose another id.' }]
      : []),
    ...facts.flatMap(({ amount }, index) =>
      amount === null
        ? []
        : amountIssues(amount).map((issue) => ({ ...issue, path: `facts.${index}.amount.${issue.path}` })),
    ),
    ...related.flatMap((relation, index) => {
      const path = `related.${index}`;
      const key = `${relation.id} ${relation.kind}`;
      if (relation.id === id) return [{ path, message: 'An entry is not related to itself.' }];
      return seen.size === seen.add(key).size ? [{ path, message: 'This relation is named twice.' }] : [];
    }),
  ];
}

/** What makes a figure unusable, by the field of the amount. */
export function amountIssues({
  unit,
  currency,
  amount,
  floor,
  cap,
  tiers,
  baseFactor,
}: Amount): readonly Issue[] {
  const issues: Issue[] = [];
  const hasFigure = [amount, floor, cap, tiers].some((figure) => figure !== null);
  if (isMoneyUnit(unit) && hasFigure && currency === null)
    issues.push({ path: 'currency', message: 'Name the currency of the amount.' });
  if (floor !== null && cap !== null && isBelow(cap, floor))
    issues.push({ path: 'cap', message: 'The highest lies below the lowest.' });
  if (baseFactor !== null && !isBetween(baseFactor, '0', '1'))
    issues.push({ path: 'baseFactor', message: 'A share of the price lies between 0 and 1.' });
  for (const [index, { upTo, rate }] of (tiers ?? []).entries()) {
    const before = tiers?.[index - 1]?.upTo;
    if (isPercentUnit(unit) && !isBetween(rate, '0', '100'))
      issues.push({ path: `tiers.${index}.rate`, message: 'A percentage lies between 0 and 100.' });
    if (before === null || (before !== undefined && upTo !== null && !isBelow(before, upTo)))
      issues.push({ path: `tiers.${index}.upTo`, message: 'Steps go from the lowest limit up.' });
  }
  return issues;
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
