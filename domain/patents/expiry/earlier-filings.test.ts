import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierFilingsOf } from './earlier-filings.ts';
import { estimateExpiry } from './estimate-expiry.ts';
import type { ExpiryFacts } from './expiry-estimate.ts';

const DAYS = new Map([
  ['US/13/100001', '2011-04-05'],
  ['EP/2000/1234', '2000-05-03'],
]);

/** The estimate for an application with these priorities, in a list that dates the filings above. */
function estimate(facts: ExpiryFacts & { readonly priorities: string; readonly isTranslation?: boolean }) {
  const { priorities, isTranslation = false, ...given } = facts;
  const one = { office: facts.office, matchKey: `${facts.office}/own`, priorities, isTranslation };
  return estimateExpiry({ ...given, ...earlierFilingsOf(one, (key) => DAYS.get(key) ?? null) });
}

describe('a term with earlier filings', () => {
  it.each<[string, Parameters<typeof estimate>[0], string, string]>([
    [
      'US continuation of a filing of the list',
      { office: 'US', filingDate: '2016-02-03', priorities: 'US/13/100001' },
      '2031-04-05',
      'day',
    ],
    [
      'US continuation of an international filing of which the year is known',
      { office: 'US', filingDate: '2012-02-03', priorities: 'US/61/300000 WO/2011/JP60990' },
      '2031-12-31',
      'year',
    ],
    [
      'US continuation without own days',
      { office: 'US', priorities: 'WO/2011/JP60990' },
      '2031-12-31',
      'year',
    ],
    [
      'US provisional alone',
      { office: 'US', filingDate: '2012-02-03', priorities: 'US/61/300000' },
      '2032-02-03',
      'day',
    ],
    [
      'US filing far after its foreign priority',
      { office: 'US', filingDate: '2009-02-03', priorities: 'JP/2000/55' },
      '2021-12-31',
      'year',
    ],
    [
      'JP division of 2009 with a priority of 2000',
      { office: 'JP', filingDate: '2009-06-01', priorities: 'JP/2000/55 JP/2001/7' },
      '2021-12-31',
      'year',
    ],
    [
      'EP within the priority year',
      { office: 'EP', filingDate: '2001-06-01', priorities: 'JP/2000/55' },
      '2021-06-01',
      'day',
    ],
    [
      'KR division known by year',
      { office: 'KR', filingYear: 2009, priorities: 'KR/2000/55' },
      '2021-12-31',
      'year',
    ],
    [
      'a translation of a dated European filing',
      { office: 'CY', filingDate: '2010-06-01', priorities: 'EP/2000/1234', isTranslation: true },
      '2020-05-03',
      'day',
    ],
    [
      'a translation of a European filing of which the year is known',
      { office: 'DK', filingDate: '2010-06-01', priorities: 'EP/2001/9', isTranslation: true },
      '2021-12-31',
      'year',
    ],
  ])('%s', (_, facts, date, precision) => {
    expect(estimate(facts)).toMatchObject({ date, precision });
  });

  it('say why the end is the latest', () => {
    expect(estimate({ office: 'JP', filingDate: '2009-06-01', priorities: 'JP/2000/55' })).toMatchObject({
      words: expect.stringMatching(
        /^at the latest 2021-12-31: the priority of 2000 .* estimated, unadjusted$/,
      ),
    });
    expect(estimate({ office: 'US', filingDate: '2012-02-03', priorities: 'WO/2011/JP60990' })).toMatchObject(
      {
        words:
          '20 years from the end of 2011, the year in the number of an earlier filing that the list states, at the latest, estimated, unadjusted',
        inputs: [{ fact: 'chainYear', value: '2011' }],
      },
    );
  });

  it('say that an earlier filing is named without its day', () => {
    expect(estimate({ office: 'US', filingDate: '2014-02-03', priorities: 'US/13/698312' })).toMatchObject({
      date: '2034-02-03',
      assumptions: [expect.stringMatching(/US\/13\/698312, whose day is not stated.*end earlier/)],
    });
  });

  it('cannot tell the term of a translation of which nothing earlier is stated', () => {
    const facts = { office: 'CY', filingDate: '2010-06-01', priorities: '', isTranslation: true };
    expect(estimate(facts)).toMatchObject({ missing: expect.stringMatching(/runs with that patent/) });
  });

  it('never end later for what is stated of earlier filings', () => {
    const year = fc.integer({ min: 1970, max: 2040 });
    fc.assert(
      fc.property(
        fc.constantFrom('US', 'JP', 'EP'),
        year,
        fc.option(year, { nil: null }),
        fc.option(year, { nil: null }),
        (office, filed, chainYear, earliestPriorityYear) => {
          const facts = { office, filingDate: `${filed}-05-14`, grantDate: `${filed + 3}-05-14` };
          const alone = estimateExpiry(facts);
          const bounded = estimateExpiry({ ...facts, chainYear, earliestPriorityYear });
          fc.pre(!('missing' in alone || 'missing' in bounded));
          expect('date' in bounded && 'date' in alone && bounded.date <= alone.date).toBe(true);
        },
      ),
    );
  });
});
