import { wordsSuggested } from './nokia-xiaomi-clause.ts';
import { days, euros, illustrative, perSmartphone, remark, stated, term } from './sample-deal.ts';
import type { SampleRound } from './sample-deal.ts';

/**
 * Round 4: our draft, in which a few things wait to be seen by whoever tries the program: an annual cap beyond our
 * walk-away, reports that were agreed otherwise, a growth limit without a figure, two currencies, two suggestions.
 */
export const draft: SampleRound = {
  proposedBy: 'A',
  dated: '2017-07-05',
  frozen: null,
  terms: [
    term('effective-date', 'open', { announced: stated('2017-07-05') }),
    term('release', 'proposed-by-a', { payment: illustrative(euros('18000000')) }),
    term('rights', 'agreed'),
    term('term', 'agreed'),
    term('consideration', 'proposed-by-a', {
      forms: illustrative(['up-front', 'instalments', 'running-royalty']),
      upFront: illustrative(euros('8000000')),
      upFrontDue: illustrative('2017-10-31'),
      instalments: illustrative({
        currency: 'EUR',
        instalments: [
          { due: '2018-03-30', amount: '8000000' },
          { due: '2019-03-29', amount: '8000000' },
        ],
      }),
      total: illustrative(euros('24000000')),
    }),
    term('rate', 'proposed-by-a', { royaltyB: illustrative(perSmartphone('0.70')) }),
    term('price-limits', 'proposed-by-a', {
      unitFloor: illustrative(euros('0.35')),
      unitCap: illustrative(euros('0.90')),
    }),
    term('geography', 'proposed-by-a', {
      regions: illustrative({ lines: [{ region: 'China', countries: [], percent: '70' }] }),
    }),
    term('acquired-entities', 'proposed-by-a', {
      products: illustrative('capped'),
      topUp: illustrative('pro-rata'),
    }),
    term('late-interest', 'agreed'),
    term('reports', 'agreed', { due: illustrative(days(30)) }),
    term('records-and-audit', 'agreed'),
    term('tax', 'agreed'),
    term('termination', 'agreed'),
    term('confidentiality', 'proposed-by-b', {
      press: stated('announced as a business collaboration agreement and a multi-year patent agreement'),
    }),
    term('dispute-resolution', 'proposed-by-a', {}, { words: wordsSuggested }),
  ],
  remarks: [
    remark('rate', 'royaltyB', 'Second step down. A third only against a higher annual cap.'),
    remark('release', 'payment', 'Asked against the lower rate.'),
    remark('consideration', 'upFront', 'Something on signing shows that the licence has begun.'),
    remark('geography', 'regions', 'Half-way between 60 and 80.'),
  ],
};
