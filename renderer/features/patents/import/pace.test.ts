import { describe, expect, it } from 'vitest';
import { paceOf, sayTimeLeft } from './pace.ts';

describe('the pace of an import', () => {
  it('is that since the work began', () => {
    const from = { at: 1000, done: 100, rows: 10 };
    const now = { at: 5000, done: 500, rows: 210 };
    expect(paceOf(from, now, 1000)).toEqual({ rowsPerSecond: 50, secondsLeft: 5 });
    expect(paceOf(from, { ...now, rows: null }, 1000)).toEqual({ rowsPerSecond: null, secondsLeft: 5 });
  });

  it('is not known at the start, nor while nothing comes', () => {
    const from = { at: 1000, done: 0, rows: 0 };
    expect(paceOf(from, { at: 1500, done: 50, rows: 5 }, 100)).toBeNull();
    expect(paceOf(from, { at: 9000, done: 0, rows: 0 }, 100)).toBeNull();
  });

  it('is told in steps', () => {
    expect([1, 7.2, 41, 61].map(sayTimeLeft)).toEqual([
      'a moment left',
      'about 8 s left',
      'about 45 s left',
      'about 2 min left',
    ]);
  });
});
