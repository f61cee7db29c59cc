import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../days.ts';
import { estimateExpiry } from './estimate-expiry.ts';
import type { ExpiryEstimate, ExpiryFacts } from './expiry-estimate.ts';

function estimated(facts: ExpiryFacts): ExpiryEstimate {
  const estimate = estimateExpiry(facts);
  if ('missing' in estimate) throw new Error(estimate.missing);
  return estimate;
}

const missing = (facts: ExpiryFacts): string | undefined => {
  const estimate = estimateExpiry(facts);
  return 'missing' in estimate ? estimate.missing : undefined;
};

describe('a term by the rules of its office', () => {
  it.each<[string, ExpiryFacts, string]>([
    [
      'US 4,087,044: over before the law changed, so 20 years from filing do not count',
      { office: 'US', filingDate: '1976-11-26', grantDate: '1978-05-02' },
      '1995-05-02',
    ],
    [
      'US in force on 8 June 1995, 20 years from filing later',
      { office: 'US', filingDate: '1980-01-10', grantDate: '1981-06-02' },
      '2000-01-10',
    ],
    [
      'US pending on 8 June 1995, 17 years from grant later',
      { office: 'US', filingDate: '1994-03-01', grantDate: '1999-08-03' },
      '2016-08-03',
    ],
    ['US filed on the day of the change', { office: 'US', filingDate: '1995-06-08' }, '2015-06-08'],
    [
      'US continuation of 2023, parent of 2018',
      { office: 'US', filingDate: '2023-04-12', earliestNonProvisionalFiling: '2018-02-06' },
      '2038-02-06',
    ],
    [
      'US continuation after the change of a parent before it',
      { office: 'US', filingDate: '1998-01-05', earliestNonProvisionalFiling: '1993-05-03' },
      '2013-05-03',
    ],
    [
      'US chain stated later than the filing itself',
      { office: 'US', filingDate: '2010-01-05', earliestNonProvisionalFiling: '2011-01-05' },
      '2030-01-05',
    ],
    [
      'EP: the filing date, not the priority',
      { office: 'EP', filingDate: '2013-05-14', priorityDates: ['2012-05-20'] },
      '2033-05-14',
    ],
    ['ES translation of an EP patent', { office: 'ES', filingDate: '2006-02-03' }, '2026-02-03'],
    ['CN utility model', { office: 'CN', right: 'utility model', filingDate: '2018-03-05' }, '2028-03-05'],
    ['JP utility model', { office: 'JP', right: 'utility model', filingDate: '2005-04-01' }, '2015-04-01'],
    [
      'JP utility model of the older act',
      { office: 'JP', right: 'utility model', filingDate: '2005-03-31' },
      '2011-03-31',
    ],
    ['CN design', { office: 'CN', right: 'design', filingDate: '2021-06-01' }, '2036-06-01'],
    ['CN design of the older law', { office: 'CN', right: 'design', filingDate: '2021-05-31' }, '2031-05-31'],
    [
      'US design, 15 years from grant',
      { office: 'US', right: 'design', filingDate: '2015-05-13', grantDate: '2016-08-02' },
      '2031-08-02',
    ],
    [
      'US design, 14 years from grant',
      { office: 'US', right: 'design', filingDate: '2015-05-12', grantDate: '2016-08-02' },
      '2030-08-02',
    ],
    [
      'US reissue: the filing of the original',
      {
        office: 'US',
        right: 'reissue',
        filingDate: '2012-02-02',
        earliestNonProvisionalFiling: '2003-01-15',
      },
      '2023-01-15',
    ],
    ['a filing of 29 February', { office: 'KR', filingDate: '2080-02-29' }, '2100-02-28'],
  ])('%s', (_, facts, date) => {
    expect(estimated(facts).date).toBe(date);
  });

  it.each<[string, ExpiryFacts, RegExp]>([
    ['an international application', { office: 'WO', filingDate: '2013-05-14' }, /not a right/],
    ['no filing date', { office: 'EP' }, /no filing date/],
    ['no office', { office: '', filingDate: '2013-05-14' }, /no office/],
    [
      'US of before the change without grant',
      { office: 'US', filingDate: '1994-03-01' },
      /17 years from grant/,
    ],
    [
      'US chain of before the change, own filing unknown',
      { office: 'US', earliestNonProvisionalFiling: '1993-05-03' },
      /filing date of its own/,
    ],
    [
      'US reissue without the original',
      { office: 'US', right: 'reissue', filingDate: '2012-02-02' },
      /reissue/,
    ],
    ['US design without grant', { office: 'US', right: 'design', filingDate: '2016-01-05' }, /grant/],
    [
      'a utility model where the term is not known',
      { office: 'MX', right: 'utility model', filingDate: '2016-01-05' },
      /office MX/,
    ],
    [
      'a design where the term is not known',
      { office: 'FR', right: 'design', filingDate: '2016-01-05' },
      /office FR/,
    ],
    [
      'an old Japanese utility model',
      { office: 'JP', right: 'utility model', filingDate: '1993-12-31' },
      /1994/,
    ],
    ['no right', { office: 'US', right: 'none', filingDate: '1990-01-05' }, /no right/],
    ['a sentinel', { office: 'EP', filingDate: '1900-01-01' }, /cannot be one/],
    ['no day of the calendar', { office: 'EP', filingDate: '2013-02-30' }, /cannot be one/],
    [
      'a grant before the filing',
      { office: 'US', filingDate: '2013-05-14', grantDate: '2012-01-01' },
      /before/,
    ],
    [
      'days below zero',
      { office: 'US', filingDate: '2013-05-14', termAdjustment: { days: -1, note: '' } },
      /whole number/,
    ],
    ['a US number of a year that leaves the law open', { office: 'US', filingYear: 1995 }, /open/],
  ])('says what is missing: %s', (_, facts, words) => {
    expect(missing(facts)).toMatch(words);
  });
});

describe('the words of an estimate', () => {
  it('name the rule, the day and that nothing was adjusted', () => {
    expect(estimated({ office: 'EP', filingDate: '2013-05-14' })).toEqual({
      date: '2033-05-14',
      precision: 'day',
      method: '20-from-filing',
      words: '20 years from the filing date 2013-05-14, estimated, unadjusted',
      inputs: [{ fact: 'filingDate', value: '2013-05-14' }],
      assumptions: [],
    });
  });

  it('name every adjustment in its order: days, terminal disclaimer, extension', () => {
    const facts = {
      office: 'US',
      filingDate: '2013-05-14',
      termAdjustment: { days: 120, note: 'front page' },
    };
    expect(estimated(facts)).toMatchObject({
      date: '2033-09-11',
      words: '20 years from the filing date 2013-05-14, estimated, adjusted by 120 days (front page)',
    });
    const capped = { ...facts, terminalDisclaimerDate: '2031-01-01', extensionDays: 1 };
    expect(estimated(capped)).toMatchObject({
      date: '2031-01-02',
      words:
        '20 years from the filing date 2013-05-14, estimated, adjusted by 120 days (front page), cut off by the terminal disclaimer of 2031-01-01, extended by 1 day',
    });
  });

  it('leave a later terminal disclaimer out', () => {
    const { date, words } = estimated({
      office: 'US',
      filingDate: '2013-05-14',
      terminalDisclaimerDate: '2040-01-01',
    });
    expect([date, words]).toEqual([
      '2033-05-14',
      '20 years from the filing date 2013-05-14, estimated, unadjusted',
    ]);
  });

  it('say that only the year of the number is known', () => {
    expect(estimated({ office: 'KR', filingYear: 2014 })).toMatchObject({
      date: '2034-12-31',
      precision: 'year',
      words:
        '20 years from the end of 2014, the year in its filing number, at the latest, estimated, unadjusted',
      inputs: [{ fact: 'filingYear', value: '2014' }],
      assumptions: ['filed in the year of its number, or before'],
    });
  });

  it('prefer a filing date to the year of the number', () => {
    expect(estimated({ office: 'KR', filingDate: '2013-05-28', filingYear: 2014 }).date).toBe('2033-05-28');
  });

  it('doubt a filing whose priority is older than Paris allows', () => {
    const [doubt] = estimated({
      office: 'JP',
      filingDate: '2013-05-14',
      priorityDates: ['2011-01-05', '2012-05-20'],
    }).assumptions;
    expect(doubt).toMatch(/2011-01-05 is too old for a filing of 2013-05-14/);
    expect(
      estimated({ office: 'JP', filingDate: '2013-05-14', priorityDates: ['2012-05-20'] }).assumptions,
    ).toEqual([]);
  });

  it('say what was assumed of a US chain, an old law and a leap day', () => {
    expect(estimated({ office: 'US', filingDate: '2013-05-14' }).assumptions).toEqual([
      expect.stringMatching(/benefit chain/),
    ]);
    expect(estimated({ office: 'FR', filingDate: '1989-05-14' }).assumptions).toEqual([
      expect.stringMatching(/law of that time/),
    ]);
    expect(estimated({ office: 'CN', right: 'utility model', filingDate: '2012-02-29' })).toMatchObject({
      date: '2022-02-28',
      assumptions: [expect.stringMatching(/28 February was taken/)],
    });
  });
});

const dateOf = (estimate: ReturnType<typeof estimateExpiry>): string =>
  'missing' in estimate ? '' : estimate.date;

describe('laws of every estimate', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1970-01-01', count));
  const office = fc.constantFrom('US', 'EP', 'CN', 'JP', 'KR', 'DE', 'IN', 'BR', 'WO');
  const facts: fc.Arbitrary<ExpiryFacts> = fc.record(
    {
      office,
      right: fc.constantFrom('patent', 'utility model', 'design', 'reissue', 'none'),
      filingDate: day,
      filingYear: fc.integer({ min: 1970, max: 2079 }),
      earliestNonProvisionalFiling: day,
      grantDate: day,
      terminalDisclaimerDate: day,
      priorityDates: fc.array(day, { maxLength: 3 }),
      termAdjustment: fc.record({ days: fc.integer({ min: 0, max: 3000 }), note: fc.constant('office') }),
      extensionDays: fc.integer({ min: 0, max: 1800 }),
    },
    { requiredKeys: ['office'] },
  );

  it('ends after it began, never says that a right expires on a day, and names what it used', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const estimate = estimateExpiry(given);
        const said = 'missing' in estimate ? estimate.missing : estimate.words;
        const inputs = 'missing' in estimate ? [] : estimate.inputs;
        const date = 'missing' in estimate ? '9999' : estimate.date;
        expect(said).not.toMatch(/^$|expires on/i);
        expect('missing' in estimate || (said.includes('estimated') && inputs.length > 0)).toBe(true);
        expect(inputs.filter(({ fact }) => given[fact] === undefined)).toEqual([]);
        expect(date > (given.filingDate ?? '')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not end earlier for a later filing under the same method', () => {
    fc.assert(
      fc.property(facts, day, day, (given, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const first = estimateExpiry({ ...given, filingDate: earlier });
        const second = estimateExpiry({ ...given, filingDate: later });
        fc.pre(!('missing' in first || 'missing' in second) && first.method === second.method);
        expect(dateOf(first) <= dateOf(second)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('bounds the estimate by filing date from above when only the year is known', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('EP', 'CN', 'JP', 'KR'),
        fc.constantFrom('patent', 'utility model'),
        (filingDate, at, right) => {
          const exact = estimateExpiry({ office: at, right, filingDate });
          const byYear = estimateExpiry({ office: at, right, filingYear: Number(filingDate.slice(0, 4)) });
          fc.pre(!('missing' in exact || 'missing' in byYear));
          expect(dateOf(exact) <= dateOf(byYear)).toBe(true);
        },
      ),
    );
  });
});
