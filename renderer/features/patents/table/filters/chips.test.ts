import { expect, it } from 'vitest';
import { chipsOf } from './chips.ts';
import { withTexts } from './filter-words.ts';

it('says each filter that is on, and what is left without it', () => {
  const filters = {
    offices: ['EP', 'US'],
    owners: [''],
    legalStatus: ['in-force' as const],
    legalStatusOn: '2026-03-01',
    expiryFrom: '2030-01-01',
    onlyBlanket: true,
    withoutDuplicates: undefined,
  };
  const chips = chipsOf(filters);
  expect(chips.map(({ label }) => label)).toEqual([
    'Status: in force (estimated) on 2026-03-01',
    'Office: EP, US',
    'Declared by: not stated',
    'Expiry (estimated) from 2030-01-01',
    'Blanket declarations',
  ]);
  expect(chips[1]?.without).not.toHaveProperty('offices');
  expect(chips[1]?.without.owners).toEqual(['']);
});

it('a filter without values is no filter', () => {
  expect(withTexts({ offices: ['EP'], onlyBlanket: true }, 'offices', [])).toEqual({ onlyBlanket: true });
  expect(withTexts({}, 'stages', ['grant'])).toEqual({ stages: ['grant'] });
});
