import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookmarkOf } from './bookmarks.ts';

describe('the name of a bookmark', () => {
  it('is the anchor itself, as far as a word processor takes it', () => {
    expect(bookmarkOf('term-rate')).toBe('term_rate');
    expect(bookmarkOf('schedule-a')).toBe('schedule_a');
    expect(bookmarkOf('table-12')).toBe('table_12');
    expect(bookmarkOf('payment-calendar')).toBe('payment_calendar');
  });

  it('is always one that a word processor takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (anchor) => {
        expect(bookmarkOf(anchor)).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
        expect(bookmarkOf(anchor)).toBe(bookmarkOf(anchor));
      }),
    );
  });

  it('tells anchors apart', () => {
    const anchor = fc.oneof(
      fc.stringMatching(/^term-[a-z0-9-]{1,60}$/),
      fc.string({ unit: fc.constantFrom('a', 'A', '-', '_', '小', '1'), minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(anchor, anchor, (one, other) => {
        fc.pre(one !== other);
        expect(bookmarkOf(one)).not.toBe(bookmarkOf(other));
      }),
      { numRuns: 2000 },
    );
  });
});
