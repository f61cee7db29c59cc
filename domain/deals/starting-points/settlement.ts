import { defineStartingPoint } from '../starting-point.ts';

export const settlement = defineStartingPoint({
  key: 'settlement',
  label: 'Settlement with release',
  help: 'Cases are pending. The past is released against a payment, the cases end, and a licence keeps the peace from then on. Begin with the list of cases: what is not on it goes on.',
  terms: [
    'release',
    'capture-period',
    'acquired-entities',
    'change-of-control',
    'payment-mechanics',
    'late-interest',
    'tax',
    'warranties',
    'no-challenge',
    'dismissals',
    'standstill',
    'frand-statement',
    'dispute-resolution',
    'termination',
    'general',
    'schedules',
  ],
  choices: {
    'non-binding-statement': {
      bindingTerms: ['confidentiality', 'governing-law', 'dispute-resolution', 'standstill'],
    },
    release: { form: 'mutual', claims: 'all', customers: true },
    'grant-direction': { direction: 'cross' },
    'licensed-patents': { fromA: 'standard-seps', fromB: 'standard-seps' },
    territory: { territory: { scope: 'worldwide', countries: [] } },
    consideration: { forms: ['up-front'] },
    dismissals: { prejudice: 'with', costs: 'own', from: 'first-payment', securities: true },
    standstill: { suits: 'mutual', tolling: true, antiSuit: true },
    'frand-statement': { statement: 'compromise' },
    schedules: { list: ['A', 'B', 'F'] },
  },
});
