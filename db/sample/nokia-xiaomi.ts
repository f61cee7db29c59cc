import { answer } from './nokia-xiaomi-answer.ts';
import { clause } from './nokia-xiaomi-clause.ts';
import { comparables, comparison } from './nokia-xiaomi-comparables.ts';
import { counter } from './nokia-xiaomi-counter.ts';
import { draft } from './nokia-xiaomi-draft.ts';
import { economics } from './nokia-xiaomi-economics.ts';
import { notes } from './nokia-xiaomi-notes.ts';
import { nokia, opening, xiaomi } from './nokia-xiaomi-opening.ts';
import { positions } from './nokia-xiaomi-positions.ts';
import type { SampleDeal } from './sample-deal.ts';

/**
 * The agreements that Nokia and Xiaomi announced on 5 July 2017, as a negotiation that never was: what was published is
 * stated and nothing else is. What somebody had to propose for the program to have something to show is illustrative, and
 * the rest is undisclosed, as it was.
 */
export const nokiaXiaomi: SampleDeal = {
  deal: {
    title: 'Sample: Nokia and Xiaomi, July 2017',
    parties: { A: nokia, B: xiaomi },
    ourSide: 'A',
    termKeys: opening.terms.map(({ key }) => key),
  },
  rounds: [opening, answer, counter, draft],
  positions,
  notes,
  clause,
  nextStep: {
    text: 'Illustration: settle the annual cap with finance, then send round 4.',
    due: '2017-07-12',
  },
  comparables,
  comparison,
  economics,
};
