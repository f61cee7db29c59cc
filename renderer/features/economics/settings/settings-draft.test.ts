import { describe, expect, it } from 'vitest';
import { economicSettingsSchema } from '../../../../domain/economics/forecasts/settings.ts';
import { draftOf, readDraft } from './settings-draft.ts';

const stored = economicSettingsSchema.parse({
  currency: 'EUR',
  valuationDate: '2026-03-04',
  discountRate: '0.0325',
  timing: null,
  fxOldestDays: 10,
});

describe('the boxes of the conventions', () => {
  it('say what the file holds, the rate in percent, and read back the same', () => {
    const draft = draftOf(stored);
    expect(draft).toMatchObject({ discountPercent: '3.25', paidAfterDays: '', fxOldestDays: '10' });
    expect(readDraft(draft, stored)).toEqual({ settings: stored, wrong: {} });
    expect(readDraft(draft, null).settings).toEqual(stored);
  });

  it('keep a rate that lost its point, and name what may be meant', () => {
    const rateOf = (discountPercent: string) => readDraft({ ...draftOf(stored), discountPercent }, stored);
    expect(rateOf('325').wrong.discountPercent).toBe('325 % a year cannot be meant. 3.25 % meant?');
    expect(rateOf('1000').wrong.discountPercent).toContain('10 % meant?');
    expect(rateOf('325').settings).toEqual(stored);
    expect(rateOf('12.5 %').settings?.discountRate).toBe('0.125');
    for (const text of ['x', '', '-100', '1e3']) expect(rateOf(text).wrong).toHaveProperty('discountPercent');
  });

  it('take a decimal comma, and name it where it may stand for thousands', () => {
    const rateOf = (discountPercent: string) => readDraft({ ...draftOf(stored), discountPercent }, stored);
    expect(rateOf('9,5').settings?.discountRate).toBe('0.095');
    expect(rateOf('12,25 %').settings?.discountRate).toBe('0.1225');
    expect(rateOf('-0,5')).toMatchObject({ settings: { discountRate: '-0.005' }, wrong: {} });
    for (const text of ['3,250', '1,000.5', '9,5,1'])
      expect(rateOf(text).wrong.discountPercent).toContain('with a point before the decimals.');
  });

  it('save nothing before currency, day and rate are said, and name only what is missing', () => {
    const { settings, wrong } = readDraft({ ...draftOf(null), currency: 'EUR', discountPercent: '8' }, null);
    expect(settings).toBeNull();
    expect(Object.keys(wrong)).toEqual(['valuationDate']);
  });

  it('keep the old value of a box that is wrong beside a new one that is right', () => {
    const typed = { ...draftOf(stored), currency: 'USD', paidAfterDays: '999', fxOldestDays: '' };
    const { settings, wrong } = readDraft(typed, stored);
    expect(settings).toEqual({ ...stored, currency: 'USD', fxOldestDays: null });
    expect(wrong).toEqual({ paidAfterDays: 'Write whole days from 0 to 720, or nothing.' });
  });
});
