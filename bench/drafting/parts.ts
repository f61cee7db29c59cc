/** What the figures of drafting are made with, bundled like the app itself: the catalogue is found by the bundler. */
export { createBackend } from '../../db/backend.ts';
export { diffRounds } from '../../domain/rounds/diff-rounds.ts';
export { plainProse, proseOfTerm } from '../../domain/terms/prose-of-term.ts';
export { termsInForce } from '../../domain/terms/terms-in-force.ts';
export { bigTitle, emptyTitle, makeDeal, reworded } from './make-deal.ts';
export { createWriter } from './words.ts';
