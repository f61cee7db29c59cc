import { expect, it } from 'vitest';
import type { Fact } from './fact.ts';
import { openLine } from './open-line.ts';
import { aFact, aPrecedent } from './precedent.fixture.ts';

const term = (fields: Fact['terms'][string]) => ({ term: fields });
const line = (...facts: readonly Partial<Fact>[]) =>
  openLine(aPrecedent({ facts: facts.map((fact) => aFact(fact)) }), 'termYears');

it('tells not stated, undisclosed and what is typed apart', () => {
  expect(line({})).toBe('not stated');
  expect(line({ supports: ['termYears'], evidence: 'undisclosed' })).toBe('undisclosed');
  expect(line({ terms: term({ length: { basis: 'undisclosed' } }) })).toBe('undisclosed');
  const seven = { count: 7, unit: 'years' };
  expect(line({ terms: term({ length: { basis: 'stated', value: seven } }) })).toBe('7 years');
  expect(line({ terms: term({ length: { basis: 'estimated', value: seven } }), confirmed: false })).toBe(
    '7 years (estimated, unverified)',
  );
});

it('takes the length before the form, and what is verified before what is not', () => {
  const fixed = term({ form: { basis: 'stated', value: 'fixed' } });
  const life = term({ form: { basis: 'stated', value: 'life' } });
  expect(line({ terms: fixed }, { terms: term({ length: { basis: 'undisclosed' } }) })).toBe('undisclosed');
  expect(line({ terms: fixed, confirmed: false }, { terms: life })).toMatch(/life|last/);
  expect(line({ terms: fixed }, { supports: ['termYears'], evidence: 'undisclosed' })).toBe('undisclosed');
});
