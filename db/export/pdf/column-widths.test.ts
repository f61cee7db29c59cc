import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, hasRoom } from './column-widths.ts';

const points = fc.integer({ min: 0, max: 200 });
const anyDemand = fc
  .record({ weight: fc.integer({ min: 1, max: 20 }), word: points, figure: points })
  .map(({ weight, word, figure }) => ({ weight, word: Math.max(word, figure), figure }));
const anyTable = fc.array(anyDemand, { minLength: 1, maxLength: 9 });
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('columnWidths', () => {
  it('goes by the weights where every word has room', () => {
    const demands = [1, 3].map((weight) => ({ weight, word: 20, figure: 0 }));
    expect(columnWidths(demands, 100)).toEqual([25, 75]);
  });

  it('takes from a column that can spare it what a word of another needs', () => {
    const demands = [
      { weight: 1, word: 58, figure: 0 },
      { weight: 9, word: 40, figure: 40 },
    ];
    expect(columnWidths(demands, 200)).toEqual([58, 142]);
  });

  it('cuts words before figures where there is no room for both', () => {
    const demands = [
      { weight: 1, word: 50, figure: 50 },
      { weight: 9, word: 30, figure: 0 },
      { weight: 9, word: 30, figure: 30 },
    ];
    expect(columnWidths(demands, 100)).toEqual([50, 20, 30]);
  });

  it('leaves room for the others beside an endless word or figure', () => {
    const demands = [
      { weight: 1, word: 9_000, figure: 9_000 },
      { weight: 1, word: 9_000, figure: 0 },
      { weight: 1, word: 40, figure: 40 },
    ];
    expect(columnWidths(demands, 400)).toEqual([200, 120, 80]);
  });

  it('fills the table whatever is asked for, and cuts no figure that there is room for', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 200, max: 800 }), (demands, room) => {
        const widths = columnWidths(demands, room);
        expect(total(widths)).toBeCloseTo(room, 6);
        for (const width of widths) expect(width).toBeGreaterThan(3);
        const figures = demands.map(({ figure }) => Math.max(20, Math.min(figure, room / 2)));
        if (total(figures) > room) return;
        for (const [at, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual((figures[at] ?? 0) - 1e-9);
        if (!hasRoom(demands, room)) return;
        for (const [at, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual(Math.min(demands[at]?.word ?? 0, room * 0.3) - 1e-9);
      }),
    );
  });
});
