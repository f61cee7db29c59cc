import type { RateLine } from '../../terms/values/rate-schedule.ts';
import type { Result } from '../../result.ts';
import { readScenario } from './read-scenario.ts';
import { valueScenario, type Valuation } from './value-scenario.ts';

/** A value of a term sheet as people stated it. */
export const stated = (value: unknown) => ({ basis: 'stated' as const, value });

/** Fields of a term, all of them stated. */
export const fields = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, stated(value)]));

/** A line of a rate table that holds for everything and has no limits, but for what is said. */
export const line = (rate: RateLine['rate'], more: Partial<RateLine> = {}): RateLine => ({
  standard: null,
  product: null,
  region: null,
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: null,
  tiers: null,
  rate,
  ...more,
});

/** A licence both ways for three years from 1 January 2026 with no terms of money yet. */
export const plain = {
  currency: 'EUR',
  valuationDate: '2026-01-01',
  discountRate: '0.08',
  timing: 'year-end',
  sides: { A: 'Alpha', B: 'Beta' },
  terms: {
    'effective-date': fields({ effective: '2026-01-01' }),
    term: fields({ form: 'fixed', length: { count: 3, unit: 'years' } }),
    'grant-direction': fields({ direction: 'cross' }),
  },
  forecasts: { A: [] as readonly unknown[], B: [] as readonly unknown[] },
  fx: [] as readonly unknown[],
};

function answerTo(input: unknown): Result<Valuation> {
  const scenario = readScenario(input);
  return scenario.ok ? valueScenario(scenario.value) : scenario;
}

export function valued(input: unknown): Valuation {
  const answer = answerTo(input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** The places and words of a refusal, one a line. */
export function refusal(input: unknown): string {
  const answer = answerTo(input);
  if (answer.ok || answer.error.code !== 'invalid-input') return JSON.stringify(answer);
  return answer.error.issues.map(({ path, message }) => `${path}: ${message}`).join('\n');
}
