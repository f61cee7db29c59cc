import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../deals/deal.ts';
import { aTerm, anOpenDeal } from '../shareable/open-deal.fixture.ts';
import {
  found,
  mandatory,
  names,
  parties,
  royalty,
  rulesOf,
  running,
  sheetOf,
  stated,
  usd,
} from './check-sheet.fixture.ts';
import { checkSheet } from './check-sheet.ts';

describe('the checks of a sheet', () => {
  it('finds nothing but gaps in a new sheet of the mandatory terms', () => {
    expect(found([])).toEqual([]);
    expect(checkSheet(sheetOf([]), names, []).some((problem) => problem.rule === 'missing-value')).toBe(true);
  });

  it('names each mandatory term that is missing', () => {
    const all = checkSheet(anOpenDeal([parties]).round, names, []);
    const missing = all
      .filter((problem) => problem.rule === 'missing-term')
      .map((problem) => problem.termKey);
    expect(missing).toEqual(mandatory.map((term) => term.key).filter((key) => key !== 'parties'));
  });

  it.each<[string, readonly RoundTerm[], string | null, string]>([
    [
      'release-after-effective-date',
      [
        aTerm('effective-date', { effective: stated('2026-01-01') }),
        aTerm('release', { form: stated('mutual'), until: stated('2026-02-01') }),
      ],
      'release',
      '1 February 2026',
    ],
    [
      'gap-between-release-and-licence',
      [
        aTerm('effective-date', { effective: stated('2026-01-01') }),
        aTerm('release', { form: stated('mutual'), until: stated('2025-06-30') }),
      ],
      'release',
      'neither released nor licensed',
    ],
    [
      'capture-before-signing',
      [
        aTerm('effective-date', { effective: stated('2026-01-01') }),
        aTerm('capture-period', { until: stated('2025-12-30') }),
      ],
      'capture-period',
      '30 December 2025',
    ],
    [
      'term-ends-before-it-begins',
      [
        aTerm('effective-date', { effective: stated('2026-01-01') }),
        aTerm('term', { form: stated('until'), until: stated('2025-01-01') }),
      ],
      'term',
      'takes effect only on 1 January 2026',
    ],
    [
      'territory-narrower-than-markets',
      [
        running,
        aTerm('territory', { territory: stated({ scope: 'countries', countries: ['US', 'DE'] }) }),
        aTerm('rate', { royaltyB: royalty({}, { region: 'China and the US' }) }),
      ],
      'territory',
      'China is outside',
    ],
    [
      'payments-and-total',
      [
        aTerm('consideration', {
          forms: stated(['up-front', 'instalments']),
          payer: stated('B'),
          upFront: usd('100.10'),
          instalments: stated({
            currency: 'USD',
            instalments: [
              { due: '2027-01-01', amount: '50' },
              { due: '2028-01-01', amount: '49.90' },
            ],
          }),
          total: usd('250'),
        }),
      ],
      'consideration',
      'USD 200.00',
    ],
    [
      'payments-after-the-term',
      [
        aTerm('effective-date', { effective: stated('2026-01-01') }),
        aTerm('term', { form: stated('fixed'), length: stated({ count: 2, unit: 'years' }) }),
        aTerm('consideration', {
          forms: stated(['instalments']),
          payer: stated('B'),
          instalments: stated({
            currency: 'USD',
            instalments: [
              { due: '2027-12-31', amount: '1' },
              { due: '2028-01-01', amount: '1' },
            ],
          }),
        }),
      ],
      'consideration',
      'ended on 31 December 2027: 1 January 2028',
    ],
    [
      'cap-below-minimum',
      [
        running,
        aTerm('rate', { royaltyB: royalty({ annualCap: '5' }) }),
        aTerm('caps-and-minimums', { minimumB: usd('10') }),
      ],
      'rate',
      'USD 5',
    ],
    [
      'currency-without-fx-date',
      [
        aTerm('consideration', {
          forms: stated(['up-front', 'running-royalty']),
          payer: stated('B'),
          upFront: stated({ amount: '1', currency: 'EUR' }),
        }),
        aTerm('rate', { royaltyB: royalty() }),
      ],
      'payment-mechanics',
      'EUR and USD',
    ],
    [
      'most-favoured-without-reports',
      [running, aTerm('most-favoured-licensee', { form: stated('rate') })],
      'most-favoured-licensee',
      'no term on reports',
    ],
    [
      'undefined-standard',
      [
        running,
        aTerm('standards', { standards: stated(['LTE (4G)']) }),
        aTerm('rate', { royaltyB: royalty({}, { standard: 'Wi-Fi 6' }) }),
      ],
      'rate',
      'Wi-Fi 6',
    ],
    [
      'schedule-not-attached',
      [aTerm('licensed-patents', { fromA: stated('scheduled'), scheduleA: stated(['C']) })],
      'licensed-patents',
      'Schedule C',
    ],
    ['binding-differs', [aTerm('territory', {}, { binding: true })], 'territory', 'does not name it'],
  ])('%s', (rule, terms, termKey, words) => {
    const problem = found(terms).find((candidate) => candidate.rule === rule);
    expect(problem).toMatchObject({ termKey, message: expect.stringContaining(words) as string });
  });

  it('does not mistake what agrees for a contradiction', () => {
    expect(
      rulesOf([
        aTerm('effective-date', { effective: stated('2026-01-01') }),
        aTerm('release', { form: stated('mutual'), until: stated('2025-12-31') }),
        aTerm('capture-period', { until: stated('2026-01-01') }),
        aTerm('term', { form: stated('fixed'), length: stated({ count: 5, unit: 'years' }) }),
        aTerm('territory', { territory: stated({ scope: 'worldwide-except', countries: ['RU'] }) }),
        aTerm('standards', { standards: stated(['NR (5G)']) }),
        aTerm('products', { productsA: stated(['smartphones']), productsB: stated(['smartphones']) }),
        aTerm('consideration', {
          forms: stated(['up-front', 'running-royalty']),
          payer: stated('B'),
          upFront: usd('10'),
          total: usd('10.00'),
        }),
        aTerm('rate', {
          royaltyB: royalty({}, { region: 'Region 1', standard: '5G', product: 'Smartphone' }),
        }),
        aTerm('reports', {}),
        aTerm('caps-and-minimums', { capB: usd('5'), minimumB: usd('5') }),
      ]),
    ).toEqual([]);
  });

  it('wants forms of payment that fit their terms', () => {
    const unit = aTerm('royalty-base', { base: stated('unit') });
    const rate = (line: object) => aTerm('rate', { royaltyB: royalty({}, line) });
    const percent = { rate: { basis: 'percent', percent: '1' } };
    expect(rulesOf([running, unit, rate(percent)])).toContain('percentage-on-units');
    expect(rulesOf([running, unit, rate({})])).not.toContain('percentage-on-units');
    expect(rulesOf([running, rate(percent)])).not.toContain('percentage-on-units');

    const paidIn = (...forms: string[]) =>
      aTerm('consideration', { forms: stated(forms), payer: stated('B') });
    const dealings = [aTerm('patents-assigned', {}), aTerm('supply-and-cooperation', {})];
    expect(rulesOf([paidIn('patents', 'purchase')])).toEqual(
      expect.arrayContaining(['patents-without-term', 'purchase-without-term']),
    );
    expect(rulesOf([paidIn('patents', 'purchase'), ...dealings]).join()).not.toContain('without-term');

    const net = aTerm('balancing-payment', { form: stated('net-fixed') });
    expect(rulesOf([paidIn('up-front'), net])).toContain('balance-beside-fixed-payments');
    expect(rulesOf([running, net])).not.toContain('balance-beside-fixed-payments');
  });

  it('says which agreed terms changed or went, and only those', () => {
    const before = aTerm(
      'territory',
      { territory: stated({ scope: 'worldwide', countries: [] }) },
      { state: 'agreed' },
    );
    const after = aTerm('territory', { territory: stated({ scope: 'countries', countries: ['US'] }) });
    const agreed = [{ roundNumber: 2, term: before }];
    expect(rulesOf([before], agreed)).toEqual([]);
    const [problem] = found([after], agreed);
    expect(problem).toMatchObject({ rule: 'agreed-and-changed', termKey: 'territory', field: 'territory' });
    expect(problem?.message).toContain('agreed in round 2');
    const gone = aTerm('release', { form: stated('mutual') }, { state: 'agreed' });
    expect(found([], [{ roundNumber: 3, term: gone }])[0]?.message).toContain('no longer on the sheet');
  });

  it('takes a term of standards that is still empty for a gap, and a sheet without one for an error', () => {
    const grant = aTerm('licensed-patents', { fromA: stated('standard-seps') });
    expect(rulesOf([grant])).toEqual([]);
    const bare = checkSheet(anOpenDeal([parties, grant]).round, names, []);
    expect(bare.find(({ rule }) => rule === 'undefined-standards')).toMatchObject({
      severity: 'error',
      termKey: 'licensed-patents',
    });
  });

  it('puts errors first', () => {
    const order = found([
      aTerm('territory', {}, { binding: true }),
      aTerm('licensed-patents', { fromA: stated('scheduled'), scheduleA: stated(['C']) }),
    ]).map((problem) => problem.severity);
    expect(order).toEqual(['error', 'warning']);
  });
});
