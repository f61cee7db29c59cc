import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { sameName } from './regions.ts';
import type { ForecastRow } from './scenario.ts';

const parts = ['standard', 'product', 'region'] as const;

/** A row is that of no line: nothing of the sheet prices it. */
export const UNPRICED = -1;

/** Two lines price a row: told once for all rows that speak of the same. */
export interface TwoRates {
  readonly scope: string;
  readonly message: string;
}

/**
 * For a row the index of the line that prices it, or -1. Among the lines that speak of the row the one that names most of
 * standard, product and region decides; two that name as many are told, since the sheet then states two rates.
 */
export function matchLine(lines: readonly RateLine[]): (row: ForecastRow) => number | TwoRates {
  const named = lines.map((line) =>
    parts.flatMap((part) => {
      const word = line[part];
      return word === null ? [] : [{ part, word: sameName(word) }];
    }),
  );
  const known = new Map<string, number | TwoRates>();
  return (row) => {
    const scope = JSON.stringify([row.standard, row.product, row.region]);
    const found = known.get(scope) ?? lineFor(row, scope);
    known.set(scope, found);
    return found;
  };

  function lineFor(row: ForecastRow, scope: string): number | TwoRates {
    const own = named
      .map((words, line) => ({ words, line }))
      .filter(({ words }) => words.every(({ part, word }) => sameName(row[part] ?? '') === word));
    const most = Math.max(0, ...own.map(({ words }) => words.length));
    const [first, second] = own.filter(({ words }) => words.length === most);
    if (first && second)
      return {
        scope,
        message: `Two rates hold for ${[row.standard, row.product, row.region].filter(Boolean).join(', ')}: lines ${first.line + 1} and ${second.line + 1} of the rate table.`,
      };
    return first?.line ?? UNPRICED;
  }
}
