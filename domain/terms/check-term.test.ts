import { describe, expect, it } from 'vitest';
import { consideration } from './catalogue/consideration.ts';
import { governingLaw } from './catalogue/governing-law.ts';
import { licensedPatents } from './catalogue/licensed-patents.ts';
import { parties } from './catalogue/parties.ts';
import { rate } from './catalogue/rate.ts';
import { term } from './catalogue/term.ts';
import { checkTerm } from './check-term.ts';
import { valuesInForce } from './fields-in-force.ts';
import { namedSchedules } from './named-schedules.ts';
import { proseOf } from './prose.ts';
import type { FieldValues } from './stated.ts';
import type { TermDefinition } from './term.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const words = (definition: TermDefinition, values: FieldValues) =>
  proseOf(definition, values, { A: 'Alpha', B: 'Beta' })
    .flat()
    .map((run) => run.text)
    .join('');
const line = {
  standard: null,
  product: null,
  region: null,
  rate: { basis: 'per-unit', amount: '1' },
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: null,
  tiers: null,
};
const royalty = (change: object, limits: object = { annualCap: null, annualMinimum: null }) => ({
  royaltyA: stated({ currency: 'USD', lines: [{ ...line, ...change }], ...limits }),
});

describe('checking a term', () => {
  it.each<[string, TermDefinition, FieldValues, string]>([
    ['a date that is none', term, { form: stated('until'), until: stated('2017-02-30') }, 'fields.until'],
    [
      'an amount with thousands marks',
      consideration,
      { forms: stated(['up-front']), upFront: stated({ amount: '1,000', currency: 'EUR' }) },
      'fields.upFront.amount',
    ],
    [
      'an amount below zero',
      consideration,
      { forms: stated(['up-front']), upFront: stated({ amount: '-1', currency: 'EUR' }) },
      'fields.upFront.amount',
    ],
    [
      'a currency that is no code',
      consideration,
      { forms: stated(['up-front']), upFront: stated({ amount: '1', currency: '€' }) },
      'fields.upFront.currency',
    ],
    ['a choice there is not', term, { form: stated('for ever') }, 'fields.form'],
    ['a cap below the floor', rate, royalty({ unitFloor: '2', unitCap: '1' }), 'fields.royaltyA.lines.0'],
    [
      'a yearly cap below the minimum',
      rate,
      royalty({}, { annualCap: '1', annualMinimum: '2' }),
      'fields.royaltyA',
    ],
    [
      'a rate above 100 %',
      rate,
      royalty({ rate: { basis: 'percent', percent: '325' } }),
      'fields.royaltyA.lines.0.rate.percent',
    ],
    [
      'tiers that fall',
      rate,
      royalty({
        tiers: {
          mode: 'cliff',
          steps: [
            { above: '10', rate: '1' },
            { above: '5', rate: '1' },
          ],
        },
      }),
      'fields.royaltyA.lines.0',
    ],
    [
      'a step of more than 100 %',
      rate,
      royalty({
        rate: { basis: 'percent', percent: '1' },
        tiers: { mode: 'cliff', steps: [{ above: '10', rate: '325' }] },
      }),
      'fields.royaltyA.lines.0',
    ],
    [
      'instalments out of order',
      consideration,
      {
        forms: stated(['instalments']),
        instalments: stated({
          currency: 'USD',
          instalments: [
            { due: '2019-01-01', amount: '1' },
            { due: '2018-01-01', amount: '1' },
          ],
        }),
      },
      'fields.instalments',
    ],
    ['a field there is not', governingLaw, { climate: stated('mild') }, 'fields.climate'],
    [
      'one party',
      parties,
      { parties: stated([{ side: 'A', name: 'Alpha', localName: null, localLanguage: null, seat: null }]) },
      'fields.parties',
    ],
  ])('refuses %s and names its field', (_what, definition, values, path) => {
    expect(checkTerm(definition, values)).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        issues: expect.arrayContaining([{ path, message: expect.stringMatching(/\w{3}/) }]),
      },
    });
  });

  it('keeps what is right, trimmed', () => {
    expect(checkTerm(governingLaw, { law: stated('  Finland ') })).toEqual({
      ok: true,
      value: { law: stated('Finland') },
    });
  });

  it('keeps a value that does not apply now, so that switching back brings it back', () => {
    const paid = { forms: stated(['up-front']), upFront: stated({ amount: '7', currency: 'USD' }) };
    const switched = checkTerm(consideration, { ...paid, forms: stated(['royalty-free']) });
    expect(switched).toEqual({ ok: true, value: { ...paid, forms: stated(['royalty-free']) } });
    const kept = switched.ok ? switched.value : {};
    expect(valuesInForce(consideration, kept)).toEqual({ forms: stated(['royalty-free']) });
    expect(valuesInForce(consideration, { ...kept, forms: paid.forms })).toEqual(paid);
    expect(words(consideration, kept)).not.toMatch(/USD|up-front/);
  });

  it('drops a wrong value that does not apply, since no form shows it', () => {
    expect(checkTerm(term, { form: stated('life'), length: stated({ count: 0, unit: 'years' }) })).toEqual({
      ok: true,
      value: { form: stated('life') },
    });
  });

  it('lets a value kept out of force steer nothing', () => {
    const kept = { fromA: stated('all'), fromB: stated('scheduled'), scheduleB: stated(['B']) };
    expect(Object.keys(valuesInForce(licensedPatents, kept, { direction: 'a-to-b' }))).toEqual(['fromA']);
    expect(namedSchedules(licensedPatents, kept, { direction: 'a-to-b' })).toEqual([]);
    expect(namedSchedules(licensedPatents, kept)).toEqual(['B']);
  });

  it.each([
    [
      'payment beside a royalty-free exchange',
      { forms: stated(['royalty-free', 'up-front']) },
      'fields.forms',
    ],
    ['a share below nothing', { forms: stated(['up-front']), pastShare: stated('-5') }, 'fields.pastShare'],
    ['a share above all', { forms: stated(['up-front']), pastShare: stated('100.5') }, 'fields.pastShare'],
  ])('refuses %s, in words', (_what, values, path) => {
    expect(checkTerm(consideration, values)).toMatchObject({
      ok: false,
      error: { issues: [{ path, message: expect.stringMatching(/\w{3}/) }] },
    });
  });

  it('lets undisclosed stand wherever a value may', () => {
    const values = { form: stated('fixed'), length: { basis: 'undisclosed' as const } };
    expect(checkTerm(term, values)).toEqual({ ok: true, value: values });
  });
});
