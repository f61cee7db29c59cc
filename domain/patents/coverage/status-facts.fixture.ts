import fc from 'fast-check';
import { addDays } from '../../days.ts';
import type { StatusFacts } from './status-spans.ts';

const day = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays('1985-01-01', count));
const dayOrNone = fc.option(day, { nil: null });

/** Facts in every combination, also those that contradict each other. */
export const statusFactsArbitrary: fc.Arbitrary<StatusFacts> = fc.record({
  right: fc.constantFrom('patent', 'utility model', 'none'),
  stage: fc.constantFrom('grant', 'publication', 'unpublished', 'unknown'),
  filingDate: dayOrNone,
  grantDate: dayOrNone,
  expiry: dayOrNone,
  stated: fc.option(
    fc.record({
      status: fc.constantFrom('in-force', 'granted', 'pending', 'expired', 'lapsed', 'withdrawn', 'ended'),
      by: fc.constantFrom('list', 'hand'),
      asOf: day,
      since: dayOrNone,
      text: fc.constant('text'),
    }),
    { nil: null },
  ),
});
