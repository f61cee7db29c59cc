import { defineStartingPoint } from '../starting-point.ts';

/** The shape of what Nokia and Xiaomi announced in July 2017: licences both ways, patents sold, business beside them. */
export const licenceWithPatentPurchase = defineStartingPoint({
  key: 'licence-with-patent-purchase',
  label: 'Licence with patent purchase',
  help: 'Each side licenses its cellular patents to the other, Party A sells patents to Party B and keeps a licence under them, and the two work together or supply each other. Fits an owner of many patents and a seller of products that wants some of its own.',
  terms: [
    'release',
    'capture-period',
    'exhaustion',
    'adjustment-events',
    'acquired-entities',
    'change-of-control',
    'payment-mechanics',
    'late-interest',
    'tax',
    'patents-assigned',
    'supply-and-cooperation',
    'warranties',
    'no-challenge',
    'dispute-resolution',
    'termination',
    'third-party-rights',
    'general',
    'schedules',
  ],
  choices: {
    'non-binding-statement': { bindingTerms: ['confidentiality', 'governing-law', 'dispute-resolution'] },
    'grant-direction': { direction: 'cross' },
    'licensed-patents': { fromA: 'cellular-seps', fromB: 'cellular-seps' },
    territory: { territory: { scope: 'worldwide', countries: [] } },
    term: { form: 'fixed' },
    'patents-assigned': { seller: 'A', licenceBack: true },
    warranties: { fromA: ['right', 'title', 'unencumbered'], fromB: ['right'] },
    confidentiality: { announcement: 'joint' },
  },
});
