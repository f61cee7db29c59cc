import { pressStatementKey } from './nokia-xiaomi-answer.ts';
import { wordsReceived } from './nokia-xiaomi-clause.ts';
import { days, euros, illustrative, perSmartphone, remark, term, years } from './sample-deal.ts';
import type { SampleRound } from './sample-deal.ts';

/** Round 3: their counter-proposal. Every value in it is made up. */
export const counter: SampleRound = {
  proposedBy: 'B',
  dated: '2017-06-12',
  frozen: {
    as: 'received',
    channel: 'video call',
    note: 'Illustration. Moves on the past and on the term, and asks for a low annual cap in return.',
  },
  terms: [
    term('non-binding-statement', 'agreed'),
    term('capture-period', 'agreed'),
    term('products', 'agreed'),
    term('reports', 'agreed'),
    term('release', 'proposed-by-b', { payment: illustrative(euros('15000000')) }),
    term('rights', 'proposed-by-b', { sublicence: illustrative('affiliates') }),
    term('term', 'proposed-by-b', { length: illustrative(years(5)) }),
    term(
      'consideration',
      'proposed-by-b',
      {
        forms: illustrative(['instalments', 'running-royalty']),
        instalments: illustrative({
          currency: 'EUR',
          instalments: [
            { due: '2018-03-30', amount: '6000000' },
            { due: '2019-03-29', amount: '6000000' },
            { due: '2020-03-31', amount: '6000000' },
          ],
        }),
        total: illustrative(euros('18000000')),
      },
      { struck: ['upFront', 'upFrontDue'] },
    ),
    term('rate', 'proposed-by-b', { royaltyB: illustrative(perSmartphone('0.40')) }),
    term('price-limits', 'proposed-by-b', {
      unitFloor: illustrative(euros('0.20')),
      unitCap: illustrative(euros('0.50')),
    }),
    term('caps-and-minimums', 'proposed-by-b', {
      capB: illustrative(euros('15000000')),
      minimumB: illustrative(euros('4000000')),
      shortfall: illustrative('carried'),
    }),
    term('geography', 'proposed-by-b', {
      regions: illustrative({ lines: [{ region: 'China', countries: [], percent: '60' }] }),
      noPatent: illustrative('reduced'),
      noPatentShare: illustrative('50'),
    }),
    term('most-favoured-licensee', 'parked'),
    term(
      'acquired-entities',
      'proposed-by-b',
      { products: illustrative('included'), existing: illustrative('continues') },
      { struck: ['topUp'] },
    ),
    term('payment-mechanics', 'proposed-by-b', {
      currency: illustrative('CNY'),
      due: illustrative(days(45)),
    }),
    term('late-interest', 'proposed-by-b', { percent: illustrative('3') }),
    term('records-and-audit', 'proposed-by-b', {
      keepFor: illustrative(years(5)),
      notice: illustrative(days(45)),
    }),
    term('tax', 'proposed-by-b', { withholding: illustrative('shared'), payerShare: illustrative('50') }),
    term('confidentiality', 'proposed-by-b', { survives: illustrative(years(3)) }),
    term(
      'dispute-resolution',
      'proposed-by-b',
      { seat: illustrative('Singapore') },
      { words: wordsReceived },
    ),
    term('termination', 'proposed-by-b', { curePayment: illustrative(days(60)) }),
    term(pressStatementKey, 'agreed', { notice: illustrative(days(5)) }),
  ],
  remarks: [
    remark(
      'release',
      'payment',
      'Offered together with the longer term.',
      'countered',
      'Meets our fallback; we ask for a little more against the lower rate.',
    ),
    remark(
      'term',
      'length',
      'Five years is what their planning covers.',
      'accepted',
      'Within our fallback, and it comes with the past.',
    ),
    remark(
      'consideration',
      'forms',
      'They would rather spread fixed payments over three years.',
      'countered',
    ),
    remark(
      'rate',
      'royaltyB',
      'Follows from the price bands in which most units sell.',
      'countered',
      'Below our walk-away. We go from 0.90 to 0.70 and no further without the cap.',
    ),
    remark('caps-and-minimums', 'capB', 'A cap lets them foresee what a year costs.'),
    remark('payment-mechanics', 'currency', 'Sales and budgets are in CNY.'),
    remark(
      'acquired-entities',
      'products',
      'No second bill for companies they buy.',
      'countered',
      'Included up to a limit of growth.',
    ),
    remark('records-and-audit', 'notice', 'Time to gather the books of several sites.', 'accepted'),
    remark('tax', 'withholding', 'Shared evenly, whatever the treaty leaves.', 'accepted', 'Our fallback.'),
    remark('dispute-resolution', 'seat', 'A seat between the two.', 'accepted', 'As good as Geneva for us.'),
  ],
};
