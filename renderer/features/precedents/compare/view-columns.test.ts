import { describe, expect, it } from 'vitest';
import {
  asBase,
  movedColumn,
  shownColumns,
  withColumn,
  withoutColumn,
  withoutDiffering,
} from './view-columns.ts';

const view = { columns: ['round', 'round-2', 'nokia-apple-2017', 'microsoft-samsung-2011'], base: 'round' };

describe('the columns of a view', () => {
  it('names the latest round by its number, once', () => {
    expect(shownColumns(['round', 'round-3', 'nokia-apple-2017'], 3)).toEqual([
      'round-3',
      'nokia-apple-2017',
    ]);
  });

  it('takes a column that is there once more for what it is', () => {
    expect(withColumn(view, 'round-3', 3)).toBe(view);
    expect(withColumn(view, 'interdigital-samsung-2025', 3).columns.at(-1)).toBe('interdigital-samsung-2025');
  });

  it('keeps the latest round the latest', () => {
    expect(withColumn({ columns: [], base: null }, 'round-3', 3).columns).toEqual(['round']);
  });

  it('names its base as it names the column, also where the latest round is not named as the latest', () => {
    expect(asBase(view.columns, 'round-3', 3)).toBe('round');
    expect(asBase(view.columns, 'round-2', 3)).toBe('round-2');
    expect(asBase(['round-1', 'nokia-apple-2017'], 'round-1', 1)).toBe('round-1');
    expect(asBase(['nokia-apple-2017'], 'round-1', 1)).toBeNull();
  });

  it('shows all terms once nothing is held against anything', () => {
    const shown = { ...view, priority: null, onlyEconomic: true } as const;
    expect(withoutDiffering({ ...shown, base: null, show: 'differ' }).show).toBe('all');
    expect(withoutDiffering({ ...shown, base: null, show: 'unknown' }).show).toBe('unknown');
    expect(withoutDiffering({ ...shown, show: 'differ' }).show).toBe('differ');
  });

  it('lets go of the base with its column, and of both names of one round', () => {
    expect(withoutColumn({ columns: ['round', 'round-3', 'x'], base: 'round-3' }, 'round-3', 3)).toEqual({
      columns: ['x'],
      base: null,
    });
    expect(withoutColumn(view, 'nokia-apple-2017', 3).base).toBe('round');
  });

  it('moves a column to a place', () => {
    expect(movedColumn(view.columns, 'microsoft-samsung-2011', 0, 3)).toEqual([
      'microsoft-samsung-2011',
      'round',
      'round-2',
      'nokia-apple-2017',
    ]);
    expect(movedColumn(view.columns, 'round-3', 1, 3)).toEqual([
      'round-2',
      'round',
      'nokia-apple-2017',
      'microsoft-samsung-2011',
    ]);
  });
});
