import { describe, expect, it } from 'vitest';
import { adjustmentEvents } from './catalogue/adjustment-events.ts';
import { balancingPayment } from './catalogue/balancing-payment.ts';
import { capsAndMinimums } from './catalogue/caps-and-minimums.ts';
import { changeOfControl } from './catalogue/change-of-control.ts';
import { consideration } from './catalogue/consideration.ts';
import { discounts } from './catalogue/discounts.ts';
import { escalation } from './catalogue/escalation.ts';
import { geography } from './catalogue/geography.ts';
import { lateInterest } from './catalogue/late-interest.ts';
import { mostFavouredLicensee } from './catalogue/most-favoured-licensee.ts';
import { priceLimits } from './catalogue/price-limits.ts';
import { rate } from './catalogue/rate.ts';
import { royaltyBase } from './catalogue/royalty-base.ts';
import { checkTerm } from './check-term.ts';
import { favouredSide } from './favoured-side.ts';
import { fieldsInForce } from './fields-in-force.ts';
import { proseOf } from './prose.ts';
import type { FieldValues } from './stated.ts';
import type { TermDefinition } from './term.ts';
import { applies, impliedTerms } from './terms-in-force.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const eur = (amount: string) => stated({ amount, currency: 'EUR' });
const words = (term: TermDefinition, values: FieldValues, facts = {}) =>
  proseOf(term, values, { A: 'Ada', B: 'Bea' }, facts)
    .map((paragraph) => paragraph.map((run) => run.text).join(''))
    .join('\n');

describe('the terms of the money', () => {
  it.each<[string, TermDefinition, FieldValues, string]>([
    [
      'deductions beyond the price',
      royaltyBase,
      { base: stated('net-selling-price'), deductionCap: stated('-1') },
      'deductionCap',
    ],
    [
      'a rate below a published one by less than nothing',
      rate,
      { published: stated('the list'), belowPublished: stated('-5') },
      'belowPublished',
    ],
    ['a ceiling below the floor', priceLimits, { baseFloor: eur('200'), baseCap: eur('100') }, 'baseCap'],
    ['a highest royalty below the least', priceLimits, { unitFloor: eur('2'), unitCap: eur('1') }, 'unitCap'],
    ['a cap below the minimum', capsAndMinimums, { capB: eur('1'), minimumB: eur('2') }, 'capB'],
    [
      'a share of less than nothing',
      geography,
      { noPatent: stated('reduced'), noPatentShare: stated('-1') },
      'noPatentShare',
    ],
    ['a discount of less than nothing', discounts, { logo: stated('-10') }, 'logo'],
    [
      'a portfolio that counts less than nothing',
      balancingPayment,
      { form: stated('net-running'), strengthA: stated('60'), strengthB: stated('-5') },
      'strengthB',
    ],
    [
      'an index that must rise by more than it may',
      escalation,
      { form: stated('index'), indexFloor: stated('3'), indexCap: stated('2') },
      'indexCap',
    ],
    [
      'a threshold below nothing',
      adjustmentEvents,
      { method: stated('families'), threshold: stated('-1') },
      'threshold',
    ],
    [
      'payments that end while the licence goes on',
      changeOfControl,
      { effect: stated('existing'), fees: stated('fall') },
      'fees',
    ],
    ['interest below nothing', lateInterest, { form: stated('yearly'), percent: stated('-1') }, 'percent'],
    [
      'one payer where each party is said to pay',
      consideration,
      { forms: stated(['up-front']), payer: stated('both'), fixedPayer: stated('A') },
      'fixedPayer',
    ],
  ])('refuse %s', (_what, term, values, field) => {
    expect(checkTerm(term, values)).toMatchObject({
      ok: false,
      error: { issues: [{ path: `fields.${field}`, message: expect.stringMatching(/\w{3}/) }] },
    });
  });

  it('do not compare amounts in two currencies', () => {
    const values = { capA: eur('1'), minimumA: stated({ amount: '2', currency: 'USD' }) };
    expect(checkTerm(capsAndMinimums, values)).toMatchObject({ ok: true });
  });

  it('ask each side that may pay for its own figures, and favour who is paid', () => {
    const keys = (payer: 'A' | 'B' | 'both') => fieldsInForce(rate, {}, { payer }).map(([key]) => key);
    expect(keys('A')).toContain('royaltyA');
    expect(keys('A')).not.toContain('royaltyB');
    expect(keys('both')).toEqual(expect.arrayContaining(['royaltyA', 'royaltyB']));
    const [ofA, ofB] = [rate.fields.royaltyA, rate.fields.royaltyB];
    if (!ofA || !ofB) throw new Error('a rate has two directions');
    expect(favouredSide(ofA, { payer: 'both' })).toBe('B');
    expect(favouredSide(ofB, { payer: 'both' })).toBe('A');
  });

  it('come by themselves once a running royalty is a form, and go with it', () => {
    const sheet = (...forms: string[]) => [
      {
        key: 'consideration',
        state: 'open' as const,
        binding: false,
        fields: { forms: stated(forms) },
        written: null,
        custom: null,
      },
    ];
    const implied = impliedTerms(sheet('up-front', 'running-royalty')).map((term) => term.key);
    expect(implied).toEqual(expect.arrayContaining(['royalty-base', 'rate']));
    expect(impliedTerms(sheet('up-front')).map((term) => term.key)).not.toContain('rate');
    expect(applies(rate, { forms: ['up-front'] })).toBe(false);
    expect(applies(rate, {})).toBe(true);
    expect(applies(balancingPayment, { direction: 'a-to-b' })).toBe(false);
    expect(applies(lateInterest, { forms: ['royalty-free'] })).toBe(false);
  });

  it('name who pays what in a licence that is paid for both ways', () => {
    const values = {
      forms: stated(['up-front', 'running-royalty']),
      payer: stated('both'),
      upFront: eur('5'),
    };
    expect(words(consideration, values)).toBe(
      'Each party pays an up-front amount: EUR 5.\nEach party pays a running royalty for its own sales.',
    );
    expect(words(consideration, { ...values, fixedPayer: stated('B') })).toBe(
      'Bea pays an up-front amount: EUR 5.\nEach party pays a running royalty for its own sales.',
    );
  });

  it('say the licensee by name where only one is licensed', () => {
    const values = { form: stated('rate') };
    expect(words(mostFavouredLicensee, values, { direction: 'a-to-b' })).toMatch(/^Bea gets/);
    expect(words(mostFavouredLicensee, values, { direction: 'cross' })).toMatch(/^Each licensee gets/);
  });
});
