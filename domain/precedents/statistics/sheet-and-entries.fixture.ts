import type { ShareableSheet } from '../../shareable/shareable-round.ts';
import type { FieldValues, Stated } from '../../terms/stated.ts';
import type { Fact } from '../fact.ts';
import type { KnownPrecedent } from '../known-precedent.ts';
import type { Precedent } from '../precedent.ts';
import { aFact, aKnown } from '../precedent.fixture.ts';

export const stated = (value: unknown): Stated<unknown> => ({ basis: 'stated', value });
const party = (side: 'A' | 'B', name: string) => ({
  side,
  name,
  localName: null,
  localLanguage: null,
  seat: null,
});

export function sheet(terms: Readonly<Record<string, FieldValues>> = {}): ShareableSheet {
  const all = { 'grant-direction': { direction: stated('a-to-b') }, ...terms };
  return {
    title: 'A licence',
    number: 1,
    isDraft: true,
    dated: '2026-03-04',
    proposedBy: 'A',
    parties: [party('A', 'Cleo'), party('B', 'Dora')],
    terms: Object.entries(all).map(([key, fields]) => ({
      key,
      section: '',
      label: key,
      state: 'open',
      stateWords: '',
      isBinding: false,
      custom: null,
      fields,
      prose: [],
    })),
  };
}

export const upFront = (amount: string, currency = 'USD'): Fact['terms'] => ({
  consideration: { upFront: stated({ amount, currency }) },
});
export const entry = (
  id: string,
  facts: readonly Partial<Fact>[],
  parts: Partial<Precedent> = {},
): KnownPrecedent =>
  aKnown({
    id,
    title: id,
    facts: facts.map((fact, index) => aFact({ id: `f${index + 1}`, ...fact })),
    ...parts,
  });

const line = {
  standard: null,
  product: null,
  region: null,
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: null,
  tiers: null,
};
const royalty = (parts: object, currency = 'USD') =>
  stated({ currency, lines: [{ ...line, ...parts }], annualCap: null, annualMinimum: null });
export const perUnit = (amount: string, scope: object = {}) =>
  royalty({ rate: { basis: 'per-unit', amount }, ...scope });
export const percent = (figure: string, currency = 'USD') =>
  royalty({ rate: { basis: 'percent', percent: figure } }, currency);
