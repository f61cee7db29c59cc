import type { SampleDeal } from './sample-deal.ts';

/** Which precedents speak for the deal: the reasons say only what the library says of them. */
export const comparables: SampleDeal['comparables'] = [
  {
    precedentId: 'nokia-apple-2017',
    verdict: 'accepted',
    reason:
      'The same licensor in the same year: an up-front sum for a handset maker, more over the term, and network equipment beside the licence. The amount is of a deal that ended litigation; this one does not.',
  },
  {
    precedentId: 'microsoft-xiaomi-2016',
    verdict: 'accepted',
    reason:
      'The same handset maker a year before: patents bought together with a cross-licence. It tells how such a deal is built; no amount of it was published.',
  },
  {
    precedentId: 'nokia-samsung-2016-arbitration',
    verdict: 'accepted',
    reason:
      'The same licensor and a maker of phones the year before: five more years, the price left to a panel. The award is not public, and what Nokia booked is no price and counts in no statistic.',
  },
  {
    precedentId: 'microsoft-samsung-2011',
    verdict: 'rejected',
    reason:
      'Patents used in Android devices within a wider cross-licence, with no word on standards, and only one fiscal year of the royalty is public.',
  },
  {
    precedentId: 'qualcomm-apple-2019',
    verdict: 'rejected',
    reason:
      'Later than the rounds, the end of a trial, and tied to a supply of chips; what Qualcomm booked is not what was paid.',
  },
];

/** The first and the latest round beside five precedents, the announcement itself among them; all held against the latest. */
export const comparison: SampleDeal['comparison'] = {
  columns: [
    'round',
    'round-1',
    'nokia-apple-2017',
    'microsoft-xiaomi-2016',
    'microsoft-samsung-2011',
    'nokia-huawei-2017',
    'nokia-xiaomi-2017',
  ],
  base: 'round',
  show: 'all',
  priority: null,
  onlyEconomic: false,
};
