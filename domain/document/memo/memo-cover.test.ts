import { expect, it } from 'vitest';
import { confidentialTitles } from './memo-cover.ts';

const programme = {
  id: 'own/c1/0',
  precedentId: 'own',
  words: 'EUR 3 per unit',
  standing: 'Reported',
  isVerified: true,
  isCeiling: false,
  isOfDeal: false,
  isPercent: false,
  perUnit: ['3'],
};
const rates = {
  roundId: 'r1',
  number: 1,
  side: 'B' as const,
  currency: 'EUR',
  valuationDate: '2026-03-01',
  years: [2026],
  year: 2026,
  rows: [],
  yearLimit: null,
  leftOut: [],
};

it('a confidential programme beside our rates makes the memo confidential, like any other precedent of our own', () => {
  const programmes = [
    { ...programme, title: 'Ours under NDA', isConfidential: true },
    { ...programme, title: 'Published', isConfidential: false },
  ];
  const shown = { comparables: [], worksheets: [], bands: [], unitRates: [{ ...rates, programmes }] };
  expect(confidentialTitles(shown)).toEqual(['Ours under NDA']);
});
