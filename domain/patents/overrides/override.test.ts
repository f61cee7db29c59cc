import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOverride, type Override, type OverrideField } from './override.ts';
import { statedByHand } from './stated-by-hand.ts';

const kept = (field: OverrideField, text: string): string | null => {
  const read = readOverride(field, text);
  return read.ok ? read.value : null;
};

describe('what a person states', () => {
  it.each<[OverrideField, string, string]>([
    ['expiry', ' 2031-05-14 ', '2031-05-14'],
    ['status', 'lapsed since 2021-03-04', 'lapsed since 2021-03-04'],
    ['status', 'in-force', 'in-force'],
    ['adjustment-days', '0120', '120'],
    ['validated-in', 'fr, de;GB de', 'DE,FR,GB'],
    ['family', 'Paging, core', 'Paging, core'],
  ])('is kept in one form: %s %s', (field, text, value) => {
    expect(kept(field, text)).toBe(value);
  });

  it.each<[OverrideField, string]>([
    ['grant-date', '2023-02-29'],
    ['disclaimer-date', '04/03/2021'],
    ['status', 'essential'],
    ['status', 'lapsed since 2021-02-30'],
    ['adjustment-days', '-3'],
    ['adjustment-days', '1.5'],
    ['adjustment-days', '10000'],
    ['validated-in', 'Germany'],
    ['validated-in', 'EP'],
    ['validated-in', ' , '],
    ['family', '  '],
  ])('is refused with words: %s %s', (field, text) => {
    expect(readOverride(field, text)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: 'value' }] },
    });
  });

  it('reads what it wrote unchanged', () => {
    const field = fc.constantFrom<OverrideField>(
      'status',
      'adjustment-days',
      'validated-in',
      'family',
      'expiry',
    );
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z]{2}([ ,;][A-Za-z]{2}){0,5}$/),
      fc.nat().map(String),
    );
    fc.assert(
      fc.property(field, text, (of, given) => {
        const value = kept(of, given);
        expect(value === null ? null : kept(of, value)).toBe(value);
      }),
    );
  });
});

it('comes in the shapes of the rules, with its note and day', () => {
  const override = (field: OverrideField, value: string): Override => ({
    field,
    value,
    note: 'register of 3 May',
    statedAt: '2026-05-04T10:00:00.000Z',
  });
  const stated = statedByHand([
    override('expiry', '2031-05-14'),
    override('status', 'lapsed since 2021-03-04'),
    override('adjustment-days', '120'),
    override('validated-in', 'DE,FR'),
  ]);
  expect(stated).toEqual({
    expiry: { date: '2031-05-14', note: 'register of 3 May', statedOn: '2026-05-04' },
    status: {
      status: 'lapsed',
      since: '2021-03-04',
      by: 'hand',
      asOf: '2026-05-04',
      text: 'register of 3 May',
    },
    filingDate: null,
    grantDate: null,
    termAdjustment: { days: 120, note: 'register of 3 May' },
    terminalDisclaimerDate: null,
    states: ['DE', 'FR'],
    family: null,
  });
  expect(statedByHand([])).toMatchObject({ expiry: null, status: null, states: null });
});
