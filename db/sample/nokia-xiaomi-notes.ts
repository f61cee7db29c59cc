const joint =
  'Joint announcement of 5 July 2017, as reported by dpa-AFX (5 July 2017) and IPWatchdog (15 July 2017).';

/** Our notes in the sample: by the key of the term, what is public on the term, where it was read, and what nobody published. */
export const notes: Readonly<Record<string, string>> = {
  'non-binding-statement':
    'Illustration. The drafts behind the signed agreements were never published: who proposed what, and which terms bound before signing, is not known. The same holds for every state in this sample that is not "agreed".',
  parties: `Public: Nokia and Xiaomi. ${joint} Which affiliates are included was not published.`,
  'effective-date': `Public: announced on 5 July 2017. ${joint} The effective date was not published; the date of the announcement is not it.`,
  release:
    'Nothing public. No litigation between the two was reported, and whether the agreement looks back at all is not known.',
  'grant-direction': `Public: each side licenses its cellular standard-essential patents to the other. ${joint}`,
  'licensed-patents': `Public: cellular standard-essential patents of each side. ${joint} No list of patents was published, so this sample has no schedule.`,
  standards: `Public: cellular. ${joint} Neither source names generations; do not read 3G, 4G or 5G into it.`,
  products: 'Nothing public: the licensed products were not published.',
  rights: 'Nothing public: the licensed acts were not published.',
  territory: 'Nothing public. China Daily (6 July 2017) and IPWatchdog report no territory.',
  exclusivity: 'Nothing public: neither exclusivity nor transfer was published.',
  term: `Public: "multi-year", hence a fixed term. ${joint} Its length, its start and its end were not published.`,
  consideration:
    'Nothing public: neither an amount nor a form, and not even which way money flows. Looked for in IPWatchdog (15 July 2017), The New Indian Express (5 July 2017) and China Daily (6 July 2017).',
  'patents-assigned': `Public: Xiaomi acquired patents from Nokia in the same transaction. ${joint} Number, identity and price were not published (DIGITIMES, 6 July 2017; China Daily, 6 July 2017).`,
  'supply-and-cooperation': `Public: network infrastructure, optical transport, IP routing on FP4 and a data-centre fabric; further cooperation in IoT, augmented and virtual reality, and AI. ${joint} That the value of the supply was not published still has to be checked against the press release itself.`,
  confidentiality:
    'Public: that there are two agreements and what they are called. What else is secret was not published. The three years are an illustration and no part of the deal.',
  'governing-law': 'Nothing public.',
};
