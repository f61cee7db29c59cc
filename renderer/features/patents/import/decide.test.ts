import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';

describe('deciding a setting', () => {
  it('keeps what was decided of other things', () => {
    const decided = { encoding: 'shift_jis', dateOrder: 'month-first' } as const;
    expect(decide(decided, { format: 'generic' })).toEqual({ ...decided, format: 'generic' });
  });

  it('forgets the meanings of columns that another sheet, separator or header line makes others', () => {
    const decided = { headerLine: 3, meanings: { 0: 'number' }, encoding: 'utf-8' } as const;
    expect(decide(decided, { separator: ';' })).toEqual({ separator: ';', encoding: 'utf-8' });
    expect(decide(decided, { sheet: 'Q3' })).toEqual({ sheet: 'Q3', encoding: 'utf-8' });
    expect(decide(decided, { headerLine: null })).toEqual({ headerLine: null, encoding: 'utf-8' });
    expect(decide(decided, { encoding: 'gb18030' })).toEqual({ ...decided, encoding: 'gb18030' });
  });
});
