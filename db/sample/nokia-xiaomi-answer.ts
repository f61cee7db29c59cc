import { wordsSent } from './nokia-xiaomi-clause.ts';
import { days, euros, illustrative, perSmartphone, remark, term, years } from './sample-deal.ts';
import type { SampleRound } from './sample-deal.ts';

/** The name of the sample's own term; in a workspace it has a key that the backend gives it. */
export const pressStatementKey = 'custom-joint-press-statement';

/** Round 2: our first answer. Every value in it is made up. */
export const answer: SampleRound = {
  proposedBy: 'A',
  dated: '2017-04-20',
  frozen: {
    as: 'sent',
    channel: 'meeting',
    note: 'Illustration. Handed over at a meeting. The grant and the business beside it are settled; what is left is money, time and accounts.',
  },
  terms: [
    term('parties', 'agreed'),
    term('grant-direction', 'agreed'),
    term('licensed-patents', 'agreed'),
    term('standards', 'agreed'),
    term('territory', 'agreed'),
    term('exclusivity', 'agreed'),
    term('patents-assigned', 'agreed'),
    term('supply-and-cooperation', 'agreed'),
    term('warranties', 'agreed'),
    term('royalty-base', 'agreed'),
    term('governing-law', 'parked'),
    term('release', 'proposed-by-a', {
      payment: illustrative(euros('30000000')),
      uponPayment: illustrative(true),
    }),
    term('capture-period', 'proposed-by-a', { end: illustrative('term') }),
    term('products', 'proposed-by-a', { productsB: illustrative(['Smartphones']) }),
    term('rights', 'proposed-by-a', { sublicence: illustrative('none') }),
    term('term', 'proposed-by-a', { length: illustrative(years(7)) }),
    term('consideration', 'proposed-by-a', {
      forms: illustrative(['up-front', 'instalments', 'running-royalty']),
      upFront: illustrative(euros('20000000')),
      upFrontDue: illustrative('2017-09-29'),
      instalments: illustrative({
        currency: 'EUR',
        instalments: [
          { due: '2018-03-30', amount: '10000000' },
          { due: '2019-03-29', amount: '10000000' },
        ],
      }),
      total: illustrative(euros('40000000')),
    }),
    term('rate', 'proposed-by-a', { royaltyB: illustrative(perSmartphone('0.90')) }),
    term('price-limits', 'proposed-by-a', {
      unitFloor: illustrative(euros('0.60')),
      unitCap: illustrative(euros('1.20')),
    }),
    term('caps-and-minimums', 'proposed-by-a', {
      capB: illustrative(euros('40000000')),
      minimumB: illustrative(euros('10000000')),
      shortfall: illustrative('forfeit'),
    }),
    term('geography', 'proposed-by-a', {
      regions: illustrative({ lines: [{ region: 'China', countries: [], percent: '80' }] }),
      noPatent: illustrative('full'),
    }),
    term(
      'most-favoured-licensee',
      'proposed-by-a',
      { form: illustrative('none') },
      { struck: ['licensee', 'similar'] },
    ),
    term('acquired-entities', 'proposed-by-a', {
      products: illustrative('top-up'),
      topUp: illustrative('same-rate'),
    }),
    term('payment-mechanics', 'proposed-by-a', { due: illustrative(days(30)) }),
    term('late-interest', 'proposed-by-a', {
      form: illustrative('over-base'),
      base: illustrative('three-month EURIBOR'),
      percent: illustrative('5'),
      dayCount: illustrative('act-360'),
      compounding: illustrative('simple'),
      capByLaw: illustrative(true),
    }),
    term('reports', 'proposed-by-a', {
      period: illustrative('quarterly'),
      due: illustrative(days(45)),
      certified: illustrative('officer'),
      zeroReports: illustrative(false),
    }),
    term('records-and-audit', 'proposed-by-a', {
      keepFor: illustrative(years(6)),
      audits: illustrative('yearly'),
      auditor: illustrative('independent'),
      notice: illustrative(days(30)),
      lookBack: illustrative(years(3)),
      costsAbove: illustrative('5'),
      interest: illustrative(false),
      overpaid: illustrative('credited'),
    }),
    term('tax', 'proposed-by-a', { withholding: illustrative('gross-up') }),
    term('confidentiality', 'proposed-by-a', { survives: illustrative(years(5)) }),
    term(
      'dispute-resolution',
      'proposed-by-a',
      { forum: illustrative('icc'), seat: illustrative('Geneva'), firstStep: illustrative('executives') },
      { words: wordsSent },
    ),
    term('termination', 'proposed-by-a', {
      grounds: illustrative(['non-payment', 'material-breach', 'insolvency']),
      curePayment: illustrative(days(30)),
      cureBreach: illustrative(days(60)),
      laterPayments: illustrative('stay'),
    }),
    term(
      pressStatementKey,
      'proposed-by-a',
      {
        languages: illustrative('English and Chinese, both approved before release'),
        together: illustrative(true),
      },
      {
        custom: {
          label: 'Joint press statement',
          section: 'legal',
          fields: [
            { key: 'languages', label: 'Languages', kind: 'text' },
            { key: 'together', label: 'Released by both at the same hour', kind: 'yes-no' },
            { key: 'notice', label: 'Draft exchanged beforehand', kind: 'duration' },
          ],
        },
      },
    ),
  ],
  remarks: [
    remark(
      'release',
      'payment',
      'The past is priced by itself, so that it does not weigh on the running rate.',
      'countered',
      'Three times their first figure.',
    ),
    remark(
      'term',
      'length',
      'A longer term spares both sides the next round of talks.',
      'countered',
      'Two years more than they opened with.',
    ),
    remark('consideration', 'forms', 'Part of the price early and fixed, the rest with their sales.'),
    remark(
      'rate',
      'royaltyB',
      'Opens above our target and leaves room for two steps.',
      'countered',
      'They came up from 0.25.',
    ),
    remark(
      'most-favoured-licensee',
      'form',
      'Would tie every later licence to this one.',
      'countered',
      'Parked until the rate is settled.',
    ),
    remark('reports', 'period', 'Quarterly, as our accounts close.', 'accepted'),
    remark('reports', 'zeroReports', 'Nothing can be read in an empty report.'),
    remark('records-and-audit', 'interest', 'Late interest covers a shortfall already.'),
    remark('royalty-base', 'state', 'Counting units spares both sides a dispute over prices.'),
    remark('dispute-resolution', 'prose', 'From our own clause: talks first.', 'accepted'),
  ],
};
