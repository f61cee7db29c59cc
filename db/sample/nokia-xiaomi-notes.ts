import { pressStatementKey } from './nokia-xiaomi-answer.ts';

const joint =
  'Joint announcement of 5 July 2017, as reported by dpa-AFX (5 July 2017) and IPWatchdog (15 July 2017).';
const madeUp = 'Nothing public. All values here are made up to show the program.';

/** Our notes in the sample: by the key of the term, what is public on the term, where it was read, and what nobody published. */
export const notes: Readonly<Record<string, string>> = {
  'non-binding-statement':
    'Made up: this negotiation is an illustration to show the program. No terms of the real agreements between Nokia and Xiaomi are public, and neither are drafts, offers or who proposed what. Every round, date, figure, reason and position here was invented; only what is not marked illustrative was announced.',
  parties: `Public: Nokia and Xiaomi. ${joint} Which affiliates are included was not published.`,
  'effective-date': `Public: announced on 5 July 2017. ${joint} The effective date was not published; the date of the announcement is not it.`,
  release:
    'Nothing public. No litigation between the two was reported, and whether the agreement looks back at all is not known. The form and the payments here are made up.',
  'grant-direction': `Public: each side licenses its cellular standard-essential patents to the other. ${joint}`,
  'licensed-patents': `Public: cellular standard-essential patents of each side. ${joint} No list of patents was published, so this sample has no schedule.`,
  standards: `Public: cellular. ${joint} Neither source names generations; do not read 3G, 4G or 5G into it.`,
  'capture-period': madeUp,
  products: `The licensed products were not published. ${madeUp}`,
  rights: `The licensed acts were not published. ${madeUp}`,
  territory: `China Daily (6 July 2017) and IPWatchdog report no territory. ${madeUp}`,
  exclusivity: `Neither exclusivity nor transfer was published. ${madeUp}`,
  term: `Public: "multi-year", hence a fixed term. ${joint} Its length, its start and its end were not published: the years here are made up.`,
  consideration:
    'Nothing public: neither an amount nor a form, and not even which way money flows. Looked for in IPWatchdog (15 July 2017), The New Indian Express (5 July 2017) and China Daily (6 July 2017). The payer, the forms and the amounts here are made up.',
  'royalty-base': madeUp,
  rate: `Whether a running royalty is paid at all was not published. ${madeUp}`,
  'price-limits': madeUp,
  'caps-and-minimums': madeUp,
  geography: madeUp,
  'most-favoured-licensee': madeUp,
  'acquired-entities': madeUp,
  'payment-mechanics': madeUp,
  'late-interest': madeUp,
  reports: madeUp,
  'records-and-audit': madeUp,
  tax: madeUp,
  'patents-assigned': `Public: Xiaomi acquired patents from Nokia in the same transaction. ${joint} Number, identity and price were not published (DIGITIMES, 6 July 2017; China Daily, 6 July 2017).`,
  'supply-and-cooperation': `Public: network infrastructure, optical transport, IP routing on FP4 and a data-centre fabric; further cooperation in IoT, augmented and virtual reality, and AI. ${joint} That the value of the supply was not published still has to be checked against the press release itself.`,
  confidentiality:
    'Public: that there are two agreements and what they are called. What else is secret was not published. The years are an illustration and no part of the deal.',
  warranties: madeUp,
  'dispute-resolution': madeUp,
  'governing-law': 'Nothing public.',
  termination: madeUp,
  [pressStatementKey]: `A term of our own, beside those of the catalogue. ${joint} How the two prepared it was not published: made up.`,
};
