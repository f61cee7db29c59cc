import type { Mark, Run, Text } from '../../../domain/document/document.ts';

/** Strings and runs as text. */
export const text = (...runs: readonly (string | Run)[]): Text =>
  runs.map((run) => (typeof run === 'string' ? { text: run } : run));
/** A label and its value. */
export const fact = (label: string, value: string, mark?: Mark) => ({
  label,
  text: text(mark ? { text: value, mark } : value),
});

/** Fifteen terms of a made-up round between two real parties. */
export const TERMS: readonly {
  title: string;
  tag: string;
  prose: string;
  facts: readonly ReturnType<typeof fact>[];
}[] = [
  {
    title: 'Parties and affiliates',
    tag: 'Agreed',
    prose:
      'This term sheet is between Nokia Technologies Oy, a company organised under the laws of Finland, and Xiaomi Inc. (小米科技有限责任公司), a company organised under the laws of the People’s Republic of China. An affiliate is any entity that a party controls, for as long as it controls it.',
    facts: [fact('Control', 'More than 50 % of the votes')],
  },
  {
    title: 'Effective date',
    tag: 'Agreed',
    prose: 'The agreement takes effect on 5 July 2017.',
    facts: [fact('Date', '5 July 2017')],
  },
  {
    title: 'Release for past sales',
    tag: 'Proposed by Nokia',
    prose:
      'Each party releases the other and its affiliates, distributors and customers from all claims for infringement of the licensed patents by licensed products sold before the effective date, to the extent that such sales would have been licensed had the agreement been in force when they were made.',
    facts: [fact('Scope', 'Mutual'), fact('Payment', '', 'undisclosed')],
  },
  {
    title: 'Direction of the grant',
    tag: 'Agreed',
    prose: 'Each party grants the other a licence under its standard-essential patents (a cross-licence).',
    facts: [fact('Direction', 'Cross-licence')],
  },
  {
    title: 'Licensed patents',
    tag: 'Proposed by Xiaomi',
    prose:
      'The licensed patents are those patents that a party or its affiliates own or may license and that are declared essential to a licensed standard, among them those listed in Schedule A. Declaration is not a finding that a patent is essential.',
    facts: [
      fact('List', 'Schedule A: 407 publications in 96 families'),
      fact('Capture', 'Filed or acquired before the end of the term'),
    ],
  },
  {
    title: 'Licensed standards',
    tag: 'Open',
    prose: 'The licensed standards are those adopted by ETSI and 3GPP for the generations below.',
    facts: [fact('Standards', 'GSM, UMTS, LTE', 'unverified')],
  },
  {
    title: 'Licensed products',
    tag: 'Open',
    prose:
      'Licensed products are complete handsets, tablets and data cards sold under a party’s own brand that implement a licensed standard. Components, modules sold alone and infrastructure equipment are excluded.',
    facts: [
      fact('Included', 'Handsets, tablets, data cards'),
      fact(
        'Excluded',
        'Infrastructure equipment; modules sold to third parties; products of an acquired business in excess of 10 % of its volume in the year before the acquisition',
      ),
    ],
  },
  {
    title: 'Territory',
    tag: 'Agreed',
    prose: 'The licence is worldwide.',
    facts: [fact('Territory', 'Worldwide')],
  },
  {
    title: 'Term',
    tag: 'Proposed by Nokia',
    prose: 'The licence lasts for several years from the effective date and ends without notice.',
    facts: [fact('Length', '5 years', 'illustrative'), fact('Renewal', 'By written agreement only')],
  },
  {
    title: 'Consideration: up-front payment',
    tag: 'Proposed by Nokia',
    prose:
      'Xiaomi pays a lump sum for the release and for the first year of the term within 30 days after the effective date. The sum is exclusive of withholding tax (§ 6 of the schedule of taxes), bank charges and value-added tax; € 1 = ¥ 7.76 = ₩ 1,310 = ₹ 73.9 on the effective date.',
    facts: [fact('Amount', 'USD 45,000,000.00', 'illustrative'), fact('Due', '4 August 2017')],
  },
  {
    title: 'Consideration: instalments',
    tag: 'Proposed by Nokia',
    prose:
      'The balance is paid in instalments as set out below. An instalment paid late bears interest at three-month EURIBOR plus 4 %.',
    facts: [],
  },
  {
    title: 'Consideration: running royalty',
    tag: 'Proposed by Xiaomi',
    prose:
      'For units sold above the volume covered by the lump sum, Xiaomi pays a royalty for each unit, subject to the cap and the floor below.',
    facts: [
      fact('Rate', 'USD 0.80 a unit', 'illustrative'),
      fact('Cap', 'USD 25,000,000.00 a year', 'illustrative'),
      fact('Floor', 'USD 5,000,000.00 a year', 'illustrative'),
    ],
  },
  {
    title: 'Patents assigned',
    tag: 'Agreed',
    prose: 'Nokia assigns a set of patents to Xiaomi. The price and the number were not published.',
    facts: [fact('Price', '', 'undisclosed'), fact('Number of families', 'undisclosed', 'undisclosed')],
  },
  {
    title: 'Equipment supply and cooperation',
    tag: 'Parked',
    prose:
      'Nokia supplies network infrastructure equipment to Xiaomi. The parties explore cooperation in optical transport for data-centre interconnection, IP routing and a data-centre fabric, and in the Internet of Things, augmented and virtual reality and artificial intelligence.',
    facts: [fact('Value', '', 'undisclosed')],
  },
  {
    title: 'Confidentiality, governing law and status',
    tag: 'Open',
    prose:
      'Everything in this term sheet is confidential under the agreement of 3 March 2017. The governing law is that of England and Wales; disputes are decided under the ICC Rules by three arbitrators sitting in London. Apart from this clause nothing in this term sheet binds either party.',
    facts: [fact('Binding', 'This clause only'), fact('Signatory', '', 'missing')],
  },
];
