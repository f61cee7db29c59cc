import type { RoundTerm } from '../../deals/deal.ts';
import { termsInForce } from '../../terms/terms-in-force.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure } from '../figure.ts';
import type { ForecastRow as StoredRow } from '../forecasts/forecast-row.ts';
import type { EconomicSettings } from '../forecasts/settings.ts';
import type { FxRate } from '../fx.ts';
import type { ForecastRow, Scenario } from './scenario.ts';
import type { LeftOut } from './sheet.ts';

/** What the rounds of a deal are reckoned with, beside their terms. */
export interface EconomicInputs {
  readonly settings: EconomicSettings;
  readonly sides: Readonly<Record<Side, string>>;
  readonly forecasts: Scenario['forecasts'];
  readonly fx: Scenario['fx'];
}

/**
 * A round as a scenario. What people added to the sheet themselves has no part in it, and is named; so is a case that was chosen
 * in place of the base case and is empty.
 */
export function roundScenario(
  terms: readonly RoundTerm[],
  { settings, sides, forecasts, fx }: EconomicInputs,
): { readonly scenario: Scenario; readonly leftOut: readonly LeftOut[] } {
  const inForce = termsInForce(terms);
  const { timing, paidAfterDays, fxOldestDays, assumedEffectiveDate, cases, ...conventions } = settings;
  return {
    scenario: {
      ...conventions,
      discountRate: new Figure(settings.discountRate),
      ...(timing === null ? {} : { timing }),
      ...(paidAfterDays === null ? {} : { paidAfterDays }),
      ...(assumedEffectiveDate === null ? {} : { assumedEffectiveDate }),
      ...(fxOldestDays === null ? {} : { fxOldestDays }),
      sides,
      terms: Object.fromEntries(
        inForce.filter(({ custom }) => custom === null).map(({ key, fields }) => [key, fields]),
      ),
      forecasts,
      fx,
    },
    leftOut: [
      ...inForce.flatMap(({ key, custom }) =>
        custom === null
          ? []
          : [{ path: `terms.${key}`, what: custom.label, reason: 'It is a term of our own making.' }],
      ),
      ...(['A', 'B'] as const).flatMap((side) =>
        cases[side] === 'base' || forecasts[side].length > 0
          ? []
          : [
              {
                path: `forecasts.${side}`,
                what: `Forecast of ${sides[side]}`,
                reason: `Offers are reckoned with its ${cases[side]} case, which has no rows: no sales count.`,
              },
            ],
      ),
    ],
  };
}

/** Rows as they are stored, made into figures once. */
export function scenarioRows(rows: readonly StoredRow[]): ForecastRow[] {
  return rows.map(({ source: _, units, price, ...row }) => ({
    ...row,
    units: new Figure(units),
    price: new Figure(price),
  }));
}

export function scenarioRates(rates: readonly FxRate[]): Scenario['fx'] {
  return rates.map(({ rate, ...where }) => ({ ...where, rate: new Figure(rate) }));
}

/** A scenario as a file that `parley value --input` reads to the very same figures. */
export function scenarioText({ fx, forecasts, discountRate, ...scenario }: Scenario): string {
  const rows = (side: 'A' | 'B') =>
    forecasts[side].map(({ note, units, price, ...row }) => ({
      ...row,
      units: units.toFixed(),
      price: price.toFixed(),
      ...(note ? { note } : {}),
    }));
  // of two rates for one day the later in the list counts, and a file states each once
  const rates = new Map(
    fx.map(({ rate, ...of }) => [`${of.date} ${of.from} ${of.to}`, { ...of, rate: rate.toFixed() }]),
  );
  const written = {
    ...scenario,
    discountRate: discountRate.toFixed(),
    forecasts: { A: rows('A'), B: rows('B') },
    fx: [...rates.values()],
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
