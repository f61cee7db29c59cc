import { describe, expect, it } from 'vitest';
import { checkTerm } from '../check-term.ts';
import { rights } from './rights.ts';

const stated = <T>(value: T) => ({ basis: 'stated' as const, value });

describe('the licensed rights', () => {
  it('let contract manufacturers be sublicensed only where "have made" is licensed', () => {
    const sublicence = stated('manufacturers');
    expect(checkTerm(rights, { acts: stated(['make', 'have made']), sublicence }).ok).toBe(true);
    expect(checkTerm(rights, { acts: stated(['make', 'sell']), sublicence })).toMatchObject({
      ok: false,
      error: { issues: [{ path: 'fields.sublicence' }] },
    });
    expect(checkTerm(rights, { acts: { basis: 'undisclosed' }, sublicence }).ok).toBe(true);
  });
});
