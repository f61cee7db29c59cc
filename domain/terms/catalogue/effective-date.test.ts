import { describe, expect, it } from 'vitest';
import { valuesInForce } from '../fields-in-force.ts';
import { proseOf } from '../prose.ts';
import { effectiveDate } from './effective-date.ts';

const stated = <T>(value: T) => ({ basis: 'stated' as const, value });
const between = stated('released');

describe('the effective date', () => {
  it('asks about the sales before signing only where there are days in between', () => {
    const inForce = (effective: string, signing: string) =>
      'between' in
      valuesInForce(effectiveDate, { effective: stated(effective), signing: stated(signing), between });
    expect(inForce('2024-01-01', '2024-03-15')).toBe(true);
    expect(inForce('2024-03-15', '2024-03-15')).toBe(false);
    expect(inForce('2024-03-15', '2024-01-01')).toBe(false);
  });

  it('says what becomes of them', () => {
    const values = { effective: stated('2024-01-01'), signing: stated('2024-03-15'), between };
    const words = proseOf(effectiveDate, values, { A: 'Alpha', B: 'Beta' })
      .flat()
      .map((run) => run.text)
      .join('');
    expect(words).toContain('Sales between the effective date and signing are released.');
  });
});
