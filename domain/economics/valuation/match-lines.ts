import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { fail, ok, type Issue, type Result } from '../../result.ts';
import { sameName } from './regions.ts';
import type { ForecastRow } from './scenario.ts';

const parts = ['standard', 'product', 'region'] as const;

/** A row is that of no line: nothing of the sheet prices it. */
const UNPRICED = -1;

/**
 * For each row the index of the line that prices it, or -1. Among the lines that speak of the row the one that names most of
 * standard, product and region decides; two that name as many are refused, since the sheet then states two rates.
 */
export function matchLines(
  rows: readonly ForecastRow[],
  lines: readonly RateLine[],
  placeOf: (row: number) => string,
): Result<readonly number[]> {
  const named = lines.map((line) =>
    parts.flatMap((part) => {
      const word = line[part];
      return word === null ? [] : [{ part, word: sameName(word) }];
    }),
  );
  const known = new Map<string, number | Issue>();
  const issues: Issue[] = [];
  const matched = rows.map((row, index) => {
    const scope = JSON.stringify([row.standard, row.product, row.region]);
    const before = known.get(scope);
    const found = before ?? lineFor(row, index);
    if (before === undefined) known.set(scope, found);
    if (typeof found === 'number') return found;
    if (before === undefined) issues.push(found);
    return UNPRICED;
  });
  return issues.length > 0 ? fail({ code: 'invalid-input', issues }) : ok(matched);

  function lineFor(row: ForecastRow, index: number): number | Issue {
    const own = named
      .map((words, line) => ({ words, line }))
      .filter(({ words }) => words.every(({ part, word }) => sameName(row[part] ?? '') === word));
    const most = Math.max(0, ...own.map(({ words }) => words.length));
    const [first, second] = own.filter(({ words }) => words.length === most);
    if (first && second)
      return {
        path: placeOf(index),
        message: `Two rates hold for ${[row.standard, row.product, row.region].filter(Boolean).join(', ')}: lines ${first.line + 1} and ${second.line + 1} of the rate table.`,
      };
    return first?.line ?? UNPRICED;
  }
}
