import { worksheetSchema, type Worksheet } from '../../domain/economics/worksheets/worksheet.ts';

const assumed = (value: string, low: string | null, high: string | null, what: string) => ({
  from: 'assumption' as const,
  value,
  low,
  high,
  by: 'licensing economist',
  why: `Made up for the sample: ${what}`,
});

/** What the fact says is read when the worksheet is saved. */
const taken = (factId: string, part: string) => ({ from: 'fact' as const, factId, part, seen: '' });

/** The same round number of units in every year of a term. */
const everyYear = (first: number, last: number, units: ReturnType<typeof assumed>) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    id: `future-${first + index}`,
    period: `${first + index}`,
    units,
  }));

const discountRate = assumed('0.08', '0.06', '0.12', 'the discount rate of the deal.');

/** How two accepted comparables are unpacked: one from the sum that was disclosed, one from a sum that is only assumed. */
export const worksheets: readonly Worksheet[] = [
  worksheetSchema.parse({
    precedentId: 'nokia-apple-2017',
    start: 'payments',
    currency: 'EUR',
    countsWhy: 'Made up for the sample: our deal pays for the past as well.',
    payments: [{ id: 'up-front', label: 'Up-front sum', amount: taken('c1', 'amount') }],
    valuationDate: taken('f1', 'effective-date.announced'),
    discountRate,
    pastUnits: [
      {
        id: 'past',
        period: '2012/2016',
        units: assumed('1000000000', '800000000', '1200000000', 'a round number of phones and tablets.'),
      },
    ],
    pastWeight: assumed('0.5', '0.3', '0.7', 'half, as if a part of the past were barred by time.'),
    futureUnits: everyYear(
      2017,
      2023,
      assumed('250000000', '200000000', '300000000', 'a round number of units a year to the end of 2023.'),
    ),
    licensor: 'A',
    strength: {
      by: 'ratio',
      ratio: assumed('0.8', '0.7', '0.9', 'our licence is for cellular standards alone.'),
    },
  }),
  worksheetSchema.parse({
    precedentId: 'nokia-samsung-2016-arbitration',
    start: 'payments',
    currency: 'EUR',
    countsWhy: 'Made up for the sample: the five years to come are all that is assumed to be paid for.',
    payments: [
      {
        id: 'award',
        label: 'Assumed award, year by year',
        amount: assumed(
          '100000000',
          '80000000',
          '120000000',
          'the award is undisclosed, and this is no estimate of it.',
        ),
        date: assumed('2016-07-01', null, null, 'the middle of each year.'),
        repeat: { times: 5, everyMonths: 12 },
      },
    ],
    valuationDate: assumed('2016-02-01', null, null, 'about when it was announced.'),
    discountRate,
    futureUnits: everyYear(
      2016,
      2020,
      assumed('200000000', '150000000', '250000000', 'a round number of phones a year.'),
    ),
    licensor: 'A',
    strength: {
      by: 'ratio',
      ratio: assumed('1', '0.9', '1.1', 'the same portfolio a year before.'),
    },
  }),
];
