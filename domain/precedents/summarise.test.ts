import { describe, expect, it } from 'vitest';
import { amountSchema } from './amount.ts';
import { aFact, aKnown } from './precedent.fixture.ts';
import { summarisePrecedent } from './summarise.ts';

const amount = (fields: Readonly<Record<string, unknown>>) =>
  amountSchema.parse({ unit: 'total', currency: 'EUR', ...fields });
const paid = (fields: Readonly<Record<string, unknown>>, isVerified = true) =>
  aFact({ amount: amount(fields), confirmed: isVerified });
const headline = (facts: ReturnType<typeof aFact>[]) => summarisePrecedent(aKnown({ facts })).headline;

describe('an entry in one line', () => {
  it('has the companies of all parties once, and the evidence of its facts in its own order', () => {
    const party = { side: null, role: 'licensee', companies: ['Ada', 'Bea'] };
    const facts = [aFact({ evidence: 'undisclosed' }), aFact({ evidence: 'disclosed', confirmed: false })];
    const known = aKnown({
      parties: [
        { ...party, name: 'Ada Oy' },
        { ...party, name: 'Ada and Bea' },
      ],
      facts,
    });
    expect(summarisePrecedent(known)).toMatchObject({
      companies: ['Ada', 'Bea'],
      evidence: ['disclosed', 'undisclosed'],
      facts: 2,
      unverified: 1,
      hasNotes: false,
      isDisputed: false,
    });
  });

  it('names the forms of payment of its typed values; undisclosed ones are not merely left out', () => {
    const forms = (value: Readonly<Record<string, unknown>>) =>
      aFact({ terms: { consideration: { forms: value as never } } });
    const of = (facts: ReturnType<typeof aFact>[], structure: string[] = []) =>
      summarisePrecedent(aKnown({ facts, structure })).forms;
    const both = forms({ basis: 'stated', value: ['running-royalty', 'up-front'] });
    expect(of([both], ['instalments'])).toEqual(['up-front', 'running-royalty']);
    expect(of([forms({ basis: 'undisclosed' })], ['instalments'])).toEqual(['undisclosed']);
    expect(of([aFact()], ['volume-tiers', 'running-royalty'])).toEqual(['running-royalty']);
    expect(of([aFact()])).toEqual([]);
  });
});

describe('the figure that tells an entry at a glance', () => {
  it('is what was agreed, before what is the most, what is a rate, and what is free', () => {
    const rate = paid({ amount: '0.4', unit: 'per-unit' });
    const free = paid({ amount: '0', unit: 'per-unit' });
    const most = paid({ amount: '30', unit: 'per-year', cap: '30' });
    expect(headline([rate, paid({ amount: '1700000000', unit: 'up-front' })])).toBe(
      'EUR 1,700,000,000 up-front',
    );
    expect(headline([most, free, rate, rate])).toBe('EUR 0.4 per unit, and 1 more');
    expect(headline([most])).toBe('at most EUR 30 a year');
  });

  it('is none that was only asked, estimated or counted in accounts', () => {
    const others = ['asked', 'estimate', 'accounting', 'context'] as const;
    expect(headline(others.map((standing) => paid({ amount: '5', standing })))).toBeNull();
  });

  it('is one that was set aside only where there is no other, and says so', () => {
    const vacated = paid({ amount: '7', standing: 'superseded' });
    expect(headline([vacated, paid({ amount: '2', unit: 'per-unit' })])).toBe('EUR 2 per unit');
    expect(headline([vacated])).toBe('EUR 7 in total, set aside or replaced by a later decision');
    const mixed = aFact({
      amount: amount({ amount: '7', standing: 'context' }),
      terms: { consideration: { upFront: { basis: 'stated', value: { amount: '7', currency: 'EUR' } } } },
    });
    expect(headline([mixed])).toBe('EUR 7 in total, not by itself the price of the licence');
  });

  it('is an unverified one only where there is no other, and says so', () => {
    const doubtful = paid({ amount: '9', unit: 'total' }, false);
    expect(headline([doubtful, paid({ amount: '2', unit: 'per-unit' })])).toBe('EUR 2 per unit');
    expect(headline([doubtful])).toBe('EUR 9 in total, unverified');
  });

  it('is a typed value where no amount was published, marked by how it is known', () => {
    const typed = aFact({
      terms: {
        consideration: {
          forms: { basis: 'stated', value: ['up-front', 'annual-fee'] },
          upFront: { basis: 'undisclosed' },
          annualFee: { basis: 'estimated', value: { amount: '3000000', currency: 'USD' } },
        },
      },
    });
    expect(headline([typed])).toBe('USD 3,000,000 (estimated)');
    expect(headline([aFact()])).toBeNull();
  });
});
