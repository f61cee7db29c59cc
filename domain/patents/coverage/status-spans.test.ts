import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../days.ts';
import { explainStatus } from './explain-status.ts';
import { sayStatus } from './patent-status.ts';
import { statusFactsArbitrary } from './status-facts.fixture.ts';
import { readLegalStatus, statementOf, type StatedStatus } from './stated-status.ts';
import { furthestStage, statusOf, statusSpans, type StatusFacts } from './status-spans.ts';

const granted: StatusFacts = {
  right: 'patent',
  stage: 'grant',
  filingDate: '2013-05-14',
  grantDate: '2016-03-02',
  expiry: '2033-05-14',
  stated: null,
};
const published: StatusFacts = { ...granted, stage: 'publication', grantDate: null };
const said = (status: StatedStatus['status'], more: Partial<StatedStatus> = {}): StatedStatus => ({
  status,
  by: 'list',
  asOf: '2026-01-05',
  since: null,
  text: 'Text of the list',
  ...more,
});

describe('where an application stands', () => {
  it.each<[string, StatusFacts, string, string]>([
    ['the day before filing', granted, '2013-05-13', 'not-yet-filed'],
    ['the day of filing', granted, '2013-05-14', 'pending'],
    ['the day before grant', granted, '2016-03-01', 'pending'],
    ['the day of grant', granted, '2016-03-02', 'in-force'],
    ['the last day of the term', granted, '2033-05-14', 'in-force'],
    ['the day after the term', granted, '2033-05-15', 'expired'],
    ['granted on a day that is not known', { ...granted, grantDate: null }, '2014-01-01', 'in-force'],
    ['only published', published, '2026-01-05', 'pending'],
    ['only published, after the term', published, '2034-01-01', 'expired'],
    ['of no known stage', { ...published, stage: 'unknown' }, '2026-01-05', 'unknown'],
    ['of no known stage, after the term', { ...published, stage: 'unknown' }, '2034-01-01', 'expired'],
    ['granted without a term', { ...granted, expiry: null }, '2026-01-05', 'unknown'],
    [
      'an international application',
      { ...published, right: 'none', expiry: null },
      '2026-01-05',
      'not-a-right',
    ],
    ['unpublished by its list', { ...published, stage: 'unpublished' }, '2026-01-05', 'not-a-right'],
    ['lapsed by its list', { ...granted, stated: said('lapsed') }, '2026-01-05', 'lapsed'],
    ['lapsed by its list, on an earlier day', { ...granted, stated: said('lapsed') }, '2020-01-05', 'lapsed'],
    [
      'lapsed later',
      { ...granted, stated: said('lapsed', { since: '2022-06-01' }) },
      '2022-05-31',
      'in-force',
    ],
    [
      'lapsed before',
      { ...granted, stated: said('lapsed', { since: '2022-06-01' }) },
      '2022-06-01',
      'lapsed',
    ],
    ['withdrawn', { ...published, stated: said('withdrawn') }, '2026-01-05', 'withdrawn'],
    ['granted by its list', { ...published, stated: said('granted') }, '2026-01-05', 'in-force'],
    [
      'pending by a list that has not heard of the grant',
      { ...granted, stated: said('pending') },
      '2026-01-05',
      'in-force',
    ],
    ['pending by a person', { ...granted, stated: said('pending', { by: 'hand' }) }, '2026-01-05', 'pending'],
    [
      'in force by its list, without a term',
      { ...granted, expiry: null, stated: said('in-force') },
      '2027-01-04',
      'in-force',
    ],
    [
      'in force by a list that is a year old',
      { ...granted, expiry: null, stated: said('in-force') },
      '2027-01-05',
      'unknown',
    ],
    [
      'in force by its list, after the estimated term',
      { ...granted, expiry: '2025-05-14', stated: said('in-force') },
      '2026-01-05',
      'in-force',
    ],
  ])('%s', (_, facts, on, status) => {
    expect(statusOf(facts, on)).toBe(status);
  });

  it('is told with its reason and the day of a statement', () => {
    expect(explainStatus(granted, '2026-01-05')).toEqual({
      status: 'in-force',
      words: 'in force (estimated)',
      because: 'granted, and its term runs until 2033-05-14',
      asOf: null,
    });
    expect(
      explainStatus({ ...granted, stated: said('lapsed', { text: 'Expired - Fee Related' }) }, '2026-02-01'),
    ).toEqual({
      status: 'lapsed',
      words: 'lapsed or revoked',
      because: '"Expired - Fee Related" in the list, as of 2026-01-05',
      asOf: '2026-01-05',
    });
    const byHand = said('in-force', { by: 'hand', text: 'register seen' });
    expect(explainStatus({ ...granted, stated: byHand }, '2026-02-01')).toEqual({
      status: 'in-force',
      words: 'in force',
      because: 'stated by hand on 2026-01-05: register seen',
      asOf: '2026-01-05',
    });
    expect(explainStatus(granted, '2015-01-01').because).toBe('granted only on 2016-03-02');
  });

  it('believes a person before the list', () => {
    const byHand = said('in-force', { by: 'hand' });
    expect(statementOf(said('lapsed'), byHand)).toBe(byHand);
    expect(statementOf(said('lapsed'), null)).toEqual(said('lapsed'));
  });

  it('takes the furthest of the stages, a translation as a grant', () => {
    expect(furthestStage(['publication', 'other', 'grant'])).toBe('grant');
    expect(furthestStage(['translation'])).toBe('grant');
    expect(furthestStage(['application', 'publication'])).toBe('publication');
    expect(furthestStage(['application'])).toBe('unknown');
    expect(furthestStage([])).toBe('unknown');
  });
});

describe('texts of databases', () => {
  it.each([
    ['Active', 'in-force'],
    ['Active - Reinstated', 'in-force'],
    ['Granted', 'granted'],
    ['PENDING', 'pending'],
    ['Expired - Lifetime', 'expired'],
    ['Expired - Fee Related', 'lapsed'],
    ['Lapsed', 'lapsed'],
    ['Revoked', 'lapsed'],
    ['Ceased', 'ended'],
    ['INACTIVE', 'ended'],
    [' Not in force ', 'ended'],
    ['Abandoned', 'withdrawn'],
    ['Withdrawn', 'withdrawn'],
    ['DISCONTINUED', 'withdrawn'],
    ['有效', 'in-force'],
    ['未缴年费', 'lapsed'],
    ['驳回', 'withdrawn'],
    ['', null],
    ['Unknown', null],
    ['Active in part', null],
  ])('%s', (text, status) => {
    expect(readLegalStatus(text)).toBe(status);
  });
});

describe('laws of the statuses', () => {
  it('follow one another, the first since ever, and each is the status on its first day', () => {
    fc.assert(
      fc.property(statusFactsArbitrary, (facts) => {
        const spans = statusSpans(facts);
        const starts = spans.map(({ from }) => from ?? '');
        expect(spans[0]?.from).toBeNull();
        expect(starts).toEqual([...new Set(starts)].toSorted());
        for (const { from, status } of spans) expect(statusOf(facts, from ?? '1000-01-01')).toBe(status);
      }),
      { numRuns: 2000 },
    );
  });

  it('never bring back to life what ended', () => {
    const ends = new Set(['expired', 'lapsed', 'withdrawn', 'ended']);
    fc.assert(
      fc.property(
        statusFactsArbitrary,
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (facts, at, more) => {
          fc.pre(ends.has(statusOf(facts, addDays('1980-01-01', at))));
          expect(ends).toContain(statusOf(facts, addDays('1980-01-01', at + more)));
        },
      ),
    );
  });

  it('says every status in words, and only reckoned ones as estimated', () => {
    expect(sayStatus('expired')).toBe('expired (estimated)');
    expect(sayStatus('expired', true)).toBe('expired');
    expect(sayStatus('pending')).toBe('pending (estimated)');
    expect(sayStatus('pending', true)).toBe('pending');
    expect(sayStatus('lapsed')).toBe('lapsed or revoked');
  });
});
