import { isBelow, isBetween } from '../decimal.ts';
import type { Issue } from '../result.ts';
import { isMoneyUnit, isPercentUnit, type Amount } from './amount.ts';
import type { Fact } from './fact.ts';

/** What makes the figure of a fact of our own unusable, by its place in the fact. */
export function figureIssues({ amount, evidence }: Pick<Fact, 'amount' | 'evidence'>): readonly Issue[] {
  if (amount === null) return [];
  const issues = [
    ...currencyIssues(amount),
    ...limitIssues(amount),
    ...signIssues(amount),
    ...tierIssues(amount),
    ...(evidence === 'undisclosed' && isSomeKnown([amount.amount, amount.tiers])
      ? [
          {
            path: 'amount',
            message: 'What is undisclosed has no figure: leave it out, or say how it is known.',
          },
        ]
      : []),
  ];
  return issues.map(({ path, message }) => ({ path: `amount.${path}`, message }));
}

/**
 * Whether an amount names money: the limits of a price are money whatever the amount counts; those of a percentage are
 * money where they pass 100.
 */
export function isOfMoney({ amount, unit, floor, cap, tiers, baseFloor, baseCap }: Amount): boolean {
  return (
    isSomeKnown([baseFloor, baseCap]) ||
    (isMoneyUnit(unit) && isSomeKnown([amount, floor, cap, tiers])) ||
    (isPercentUnit(unit) && [floor, cap].some((figure) => figure !== null && isBelow('100', figure)))
  );
}

function currencyIssues(amount: Amount): readonly Issue[] {
  return isOfMoney(amount) && amount.currency === null
    ? [{ path: 'currency', message: 'Name the currency of the amount.' }]
    : [];
}

function limitIssues({ floor, cap, baseFactor, baseFloor, baseCap }: Amount): readonly Issue[] {
  const issues: Issue[] = [];
  if (floor !== null && cap !== null && isBelow(cap, floor))
    issues.push({ path: 'cap', message: 'The highest lies below the lowest.' });
  if (baseFloor !== null && baseCap !== null && isBelow(baseCap, baseFloor))
    issues.push({ path: 'baseCap', message: 'The highest price lies below the lowest.' });
  if (baseFactor !== null && !isBetween(baseFactor, '0', '1'))
    issues.push({ path: 'baseFactor', message: 'A share of the price lies between 0 and 1.' });
  return issues;
}

const neverNegative = ['amount', 'amountMax', 'floor', 'cap', 'baseFloor', 'baseCap'] as const;

/** Only the books know a loss. */
function signIssues(amount: Amount): readonly Issue[] {
  if (amount.unit.startsWith('accounting-')) return [];
  return neverNegative.flatMap((path) => {
    const figure = amount[path];
    return figure !== null && isBelow(figure, '0') ? [{ path, message: 'This lies below nothing.' }] : [];
  });
}

function tierIssues({ unit, tiers }: Amount): readonly Issue[] {
  return (tiers ?? []).flatMap(({ upTo, rate }, index) => {
    const issues: Issue[] = [];
    const before = tiers?.[index - 1]?.upTo;
    if (isPercentUnit(unit) && !isBetween(rate, '0', '100'))
      issues.push({ path: `tiers.${index}.rate`, message: 'A percentage lies between 0 and 100.' });
    else if (isBelow(rate, '0'))
      issues.push({ path: `tiers.${index}.rate`, message: 'This lies below nothing.' });
    if (before === null || (before !== undefined && upTo !== null && !isBelow(before, upTo)))
      issues.push({ path: `tiers.${index}.upTo`, message: 'Steps go from the lowest limit up.' });
    return issues;
  });
}

function isSomeKnown(figures: readonly unknown[]): boolean {
  return figures.some((figure) => figure !== null);
}
