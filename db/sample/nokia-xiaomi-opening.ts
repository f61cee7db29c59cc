import { days, euros, illustrative, perSmartphone, stated, term, undisclosed, years } from './sample-deal.ts';
import type { SampleRound } from './sample-deal.ts';

export const nokia = { name: 'Nokia Corporation', localName: null, localLanguage: null, seat: null };
export const xiaomi = { name: 'Xiaomi', localName: '小米', localLanguage: 'zh-Hans', seat: null };

/** Round 1: what the other side opens with. Made up but for the few public facts, which alone are stated. */
export const opening: SampleRound = {
  proposedBy: 'B',
  dated: '2017-03-14',
  frozen: {
    as: 'received',
    channel: 'email',
    note: 'Illustration. The first paper on the table: a low rate per unit, a short term, a small payment for the past.',
  },
  terms: [
    term('non-binding-statement', 'proposed-by-b', {
      effect: illustrative('non-binding-save'),
      bindingTerms: illustrative(['confidentiality', 'governing-law', 'dispute-resolution']),
    }),
    term('parties', 'proposed-by-b', {
      parties: stated([
        { side: 'A', ...nokia },
        { side: 'B', ...xiaomi },
      ]),
      affiliates: undisclosed,
    }),
    term('effective-date', 'open', { effective: undisclosed }),
    term('release', 'proposed-by-b', {
      form: illustrative('mutual'),
      claims: illustrative('all'),
      payment: illustrative(euros('5000000')),
      paidBy: illustrative('B'),
    }),
    term('grant-direction', 'proposed-by-b', { direction: stated('cross') }),
    term('licensed-patents', 'proposed-by-b', {
      fromA: stated('cellular-seps'),
      fromB: stated('cellular-seps'),
    }),
    term('standards', 'proposed-by-b', {
      standards: stated(['Cellular standards']),
      generations: undisclosed,
    }),
    term('capture-period', 'proposed-by-b', {
      counts: illustrative('priority'),
      end: illustrative('effective'),
    }),
    term('products', 'proposed-by-b', {
      productsA: illustrative(['Network equipment']),
      productsB: illustrative(['Smartphones', 'Tablets']),
    }),
    term('rights', 'proposed-by-b', {
      acts: illustrative(['make', 'have made', 'use', 'sell', 'offer', 'import']),
      sublicence: illustrative('manufacturers'),
    }),
    term('territory', 'proposed-by-b', { territory: illustrative({ scope: 'worldwide', countries: [] }) }),
    term('exclusivity', 'proposed-by-b', {
      exclusive: illustrative(false),
      transferable: illustrative(false),
      transferableTo: illustrative(['business']),
      patentsSold: illustrative('subject'),
    }),
    term('term', 'proposed-by-b', {
      form: stated('fixed'),
      length: illustrative(years(3)),
      soldStayLicensed: illustrative(true),
    }),
    term('consideration', 'proposed-by-b', {
      forms: illustrative(['running-royalty']),
      payer: illustrative('B'),
    }),
    term('royalty-base', 'proposed-by-b', {
      base: illustrative('unit'),
      groupSales: illustrative('first-outside'),
      accrual: illustrative('sale'),
    }),
    term('rate', 'proposed-by-b', {
      royaltyB: illustrative(perSmartphone('0.25')),
      mode: illustrative('multi'),
    }),
    term('price-limits', 'proposed-by-b', {
      unitCap: illustrative(euros('0.30')),
      unitScope: illustrative('together'),
    }),
    term('caps-and-minimums', 'proposed-by-b', {
      capB: illustrative(euros('10000000')),
      per: illustrative('enterprise'),
    }),
    term('geography', 'proposed-by-b', {
      regions: illustrative({ lines: [{ region: 'China', countries: [], percent: '40' }] }),
      elsewhere: illustrative('100'),
      place: illustrative('end-user'),
      noPatent: illustrative('free'),
    }),
    term('most-favoured-licensee', 'proposed-by-b', {
      form: illustrative('rate'),
      licensee: illustrative('B'),
      similar: illustrative(true),
    }),
    term('payment-mechanics', 'proposed-by-b', {
      currency: illustrative('EUR'),
      due: illustrative(days(60)),
      dueAfter: illustrative('report'),
    }),
    term('reports', 'proposed-by-b', {
      period: illustrative('half-yearly'),
      due: illustrative(days(60)),
      contents: illustrative(['units', 'region', 'royalty']),
      certified: illustrative('none'),
      zeroReports: illustrative(true),
    }),
    term('records-and-audit', 'proposed-by-b', {
      keepFor: illustrative(years(3)),
      audits: illustrative('for-cause'),
      auditor: illustrative('agreed'),
      notice: illustrative(days(60)),
      lookBack: illustrative(years(2)),
      costsAbove: illustrative('10'),
      interest: illustrative(true),
      overpaid: illustrative('refunded'),
    }),
    term('tax', 'proposed-by-b', {
      withholding: illustrative('deducted'),
      treaty: illustrative(true),
      vat: illustrative('excluded'),
    }),
    term('patents-assigned', 'proposed-by-b', {
      seller: stated('A'),
      number: undisclosed,
      price: undisclosed,
    }),
    term('supply-and-cooperation', 'proposed-by-b', {
      supplier: stated('A'),
      equipment: stated([
        'network infrastructure for large web providers and data-centre operators',
        'optical transport for data-centre interconnect',
        'IP routing on the FP4 network processor',
        'data-centre fabric',
      ]),
      value: undisclosed,
      cooperation: stated(['Internet of things', 'augmented and virtual reality', 'artificial intelligence']),
    }),
    term('confidentiality', 'proposed-by-b', {
      covers: undisclosed,
      survives: illustrative(years(2)),
    }),
    term('warranties', 'proposed-by-b', {
      authority: illustrative(true),
      fromA: illustrative(['right', 'title']),
      fromB: illustrative(['right']),
      disclaimed: illustrative(['validity', 'essentiality', 'third-party-patents']),
    }),
    term('dispute-resolution', 'proposed-by-b', {
      forum: illustrative('hkiac'),
      seat: illustrative('Hong Kong'),
      arbitrators: illustrative('three'),
    }),
    term('governing-law', 'open', { law: undisclosed }),
    term('termination', 'proposed-by-b', {
      grounds: illustrative(['non-payment', 'material-breach']),
      curePayment: illustrative(days(90)),
      cureBreach: illustrative(days(90)),
      otherDirection: illustrative('stays'),
      sold: illustrative(true),
      laterPayments: illustrative('lapse'),
    }),
  ],
  remarks: [],
};
