import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFxGrid } from '../fx/read-fx-grid.ts';
import { forecastRowsSchema } from '../forecast-row.ts';
import { readForecastGrid } from './read-forecast-grid.ts';

const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Phone', 'EU', '2026', '2027', '1,234', '1.234,5', '12.5', '0', '-4', '(7)'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('$ 9', '€ 8', 'USD', 'Total', 'n/a', '2024-03-01', '', '1 234,5', "1'000"),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const name = fc.constantFrom(
  'Product',
  'Region',
  'Year',
  'Units',
  'Price',
  'ASP (USD)',
  'Sales',
  'Metric',
  'Units 2026 (k)',
  '2027',
  'Currency',
  'Date',
  'USD',
  'from',
  'to',
  'rate',
  '',
);
const table = fc.tuple(
  fc.array(name, { minLength: 1, maxLength: 8 }),
  fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
);
const answers = fc.dictionary(
  fc.constantFrom('numbers.3', 'numbers.years', 'currency', 'currency.$', 'region', 'column.3', 'role.price'),
  fc.constantFrom('point', 'comma', 'EUR', 'USD', 'Worldwide', 'units', '4', 'nonsense'),
);

it('whatever stands in a table, rows are sound, and what was left out was said', () => {
  fc.assert(
    fc.property(table, answers, ([header, rows], given) => {
      const lines = [header, ...rows].map((cells, at) => ({ line: at + 1, cells }));
      const grid = readForecastGrid(lines, { answers: given, knownMark: null });
      expect(forecastRowsSchema.safeParse(grid.rows).error?.issues).toBeUndefined();
      expect(grid.rows.length + grid.problems.length + grid.questions.length).toBeGreaterThan(0);
      for (const { line } of grid.problems) expect(line).toBeGreaterThan(0);
      const fx = readFxGrid(lines, { answers: given, knownMark: null });
      expect(fx.days.length + fx.problems.length + fx.questions.length).toBeGreaterThan(0);
      for (const { rates } of fx.days)
        for (const rate of Object.values(rates)) expect(Number(rate)).toBeGreaterThan(0);
    }),
    { numRuns: 1_500 },
  );
});
