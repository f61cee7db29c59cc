import { decimalSchema } from '../../../domain/decimal.ts';
import type { Issue } from '../../../domain/result.ts';
import { dateSchema } from '../../../domain/terms/values/date.ts';
import type { KindName } from '../../../domain/terms/values/value-kinds.ts';

const noNumber = decimalSchema.safeParse('').error?.issues[0]?.message;
const noDate = dateSchema.safeParse('').error?.issues[0]?.message;

/** Why a value was refused, with the row it stands in: "Rate 1: The cap per unit lies below the floor per unit." */
export function sayIssues(kind: KindName, issues: readonly Issue[], draft: unknown): readonly string[] {
  return issues
    .filter((issue) => issue.message === noDate || !isNoDate(issues, issue.path))
    .map((issue) => {
      const row = rowInWords(kind, issue.path);
      return `${row && `${row}: `}${whyInWords(issue, draft)}`;
    });
}

/** What is no date is held against the earliest year all the same: that says nothing more. */
function isNoDate(issues: readonly Issue[], path: string): boolean {
  return issues.some((issue) => issue.path === path && issue.message === noDate);
}

/** "lines.0.tiers.steps.1.rate" of a rate schedule -> "Rate 1, step 2". */
function rowInWords(kind: KindName, path: string): string {
  const [row, inner] = path
    .split('.')
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  if (row === undefined) return '';
  switch (kind) {
    case 'rate-schedule':
      return inner === undefined ? `Rate ${row + 1}` : `Rate ${row + 1}, step ${inner + 1}`;
    case 'region-factors':
      return `Region ${row + 1}`;
    case 'payment-schedule':
      return `Instalment ${row + 1}`;
    case 'litigation':
      return `Case ${row + 1}`;
    case 'parties':
      return `Party ${row === 0 ? 'A' : 'B'}`;
    default:
      return `No. ${row + 1}`;
  }
}

/**
 * The rule speaks of what is stored; whoever types is told what the box takes. A rule on figures or dates is known by
 * its own words, so that all others stay as they are.
 */
function whyInWords({ path, message }: Issue, draft: unknown): string {
  const typed = partAt(draft, path);
  if (typeof typed !== 'string') return message;
  if (message === noNumber) {
    if (typed === '') return 'Write the figure, such as 12,500,000.50.';
    if (/^-?0\d/.test(typed)) return message;
    return `“${typed}” is not read as a number. Write 12,500,000.50, 12500000.50 or 12.5m: commas before each three digits or none, and a point before the decimals.`;
  }
  if (message === noDate) {
    if (typed === '') return 'Write the date, such as 2027-12-31 or 31 December 2027.';
    if (/^(0?\d|1[0-2])[/.-](0?\d|1[0-2])[/.-](\d{2}|\d{4})$/.test(typed))
      return `In “${typed}” day and month can be mistaken. Write the year first, as in 2027-12-31, or the month as a word, as in 31 December 2027.`;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(typed))
      return `“${typed}” is not read as a date. Write 2027-12-31 or 31 December 2027.`;
  }
  return message;
}

function partAt(draft: unknown, path: string): unknown {
  return path
    .split('.')
    .filter(Boolean)
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? Object.entries(part).find(([name]) => name === key)?.[1]
          : undefined,
      draft,
    );
}
