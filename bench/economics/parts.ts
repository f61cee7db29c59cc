/** What the figures of economics are made with, bundled like the app itself: the catalogue is found by the bundler. */
export { readScenario } from '../../domain/economics/valuation/read-scenario.ts';
export { valueScenario } from '../../domain/economics/valuation/value-scenario.ts';
export { simulate } from '../../domain/economics/simulation/simulate.ts';
