import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../deals/deal.ts';
import { aTerm } from '../shareable/open-deal.fixture.ts';
import { found, royalty, rulesOf, running, stated } from './check-sheet.fixture.ts';

describe('contradictions across terms', () => {
  it.each<[string, readonly RoundTerm[], string, string]>([
    [
      'capture-before-signing',
      [
        aTerm('effective-date', { effective: stated('2026-01-01'), signing: stated('2026-09-01') }),
        aTerm('capture-period', { until: stated('2026-06-30') }),
      ],
      'capture-period',
      'before signing (1 September 2026)',
    ],
    [
      'territory-narrower-than-markets',
      [
        aTerm('grant-direction', { direction: stated('cross') }),
        aTerm('consideration', { forms: stated(['running-royalty']), payer: stated('both') }),
        aTerm('territory', {
          territory: stated({ scope: 'worldwide', countries: [] }),
          territoryB: stated({ scope: 'countries', countries: ['CN'] }),
        }),
        aTerm('rate', {
          royaltyA: royalty({}, { region: 'India' }),
          royaltyB: royalty({}, { region: 'India' }),
        }),
      ],
      'territory',
      'India is outside',
    ],
    [
      'territory-narrower-than-markets',
      [
        running,
        aTerm('territory', { territory: stated({ scope: 'countries', countries: ['CN', 'IN'] }) }),
        aTerm('rate', { royaltyB: royalty({}, { region: 'Worldwide' }) }),
      ],
      'territory',
      'the territory is China and India only',
    ],
  ])('%s', (rule, terms, termKey, words) => {
    const problem = found(terms).find((candidate) => candidate.rule === rule);
    expect(problem).toMatchObject({ termKey, message: expect.stringContaining(words) as string });
  });

  it('takes no note of how agreed words came about, but of what they say and whether they bind', () => {
    const worded = (text: string, clauseId: string | null, binding = false) =>
      aTerm(
        'territory',
        { territory: stated({ scope: 'worldwide', countries: [] }) },
        {
          state: 'agreed',
          binding,
          written: { paragraphs: [{ role: 'body', runs: [{ text }] }], generated: clauseId ?? '', clauseId },
        },
      );
    const agreed = [{ roundNumber: 2, term: worded('Worldwide.', null) }];
    const changed = (term: RoundTerm) =>
      found([term], agreed).filter(({ rule }) => rule === 'agreed-and-changed');
    expect(changed(worded('Worldwide.', 'clause'))).toEqual([]);
    expect(changed(worded('World-wide.', null))[0]?.message).toContain('its wording');
    expect(changed(worded('Worldwide.', null, true))[0]?.message).toContain('whether it binds');
  });

  it('knows a standard by its other names, and no currency in percentages', () => {
    const rate = { rate: { basis: 'percent', percent: '1' } };
    expect(
      rulesOf([
        aTerm('consideration', {
          forms: stated(['up-front', 'running-royalty']),
          payer: stated('B'),
          upFront: stated({ amount: '1', currency: 'EUR' }),
        }),
        aTerm('standards', { standards: stated(['NR (5G)', 'LTE']) }),
        aTerm('rate', { royaltyB: royalty({}, { ...rate, standard: '5G NR' }) }),
        aTerm('reports', {}),
      ]),
    ).toEqual([]);
  });
});
