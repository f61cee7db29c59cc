import type { EconomicSettings } from '../../domain/economics/forecasts/settings.ts';
import {
  scenarioRates,
  scenarioRows,
  type EconomicInputs,
} from '../../domain/economics/valuation/round-scenario.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RoundTerm } from '../../domain/deals/deal.ts';
import type { Tables } from '../tables/tables.ts';
import { currenciesIn } from './currencies-in.ts';

type EconomicTables = Pick<Tables, 'economics' | 'fx' | 'deals' | 'parties'>;

interface Known {
  readonly revision: string;
  readonly settings: EconomicSettings;
  readonly forecasts: EconomicInputs['forecasts'];
  readonly rates: Map<string, EconomicInputs['fx']>;
}

/** What rounds are reckoned with, read and made into figures once for as long as nobody changes it. */
export interface EconomicInputsStore {
  /** The terms tell which currencies are converted. Refused with `settings` where nobody has said how to reckon. */
  readonly of: (dealId: string, terms: readonly RoundTerm[]) => Result<EconomicInputs>;
  /** Changes with whatever valuations of the deal depend on, beside the terms. */
  readonly revision: (dealId: string) => string;
}

const KEPT_DEALS = 4;

export function createEconomicInputs(tables: EconomicTables): EconomicInputsStore {
  const known = new Map<string, Known>();

  const revision = (dealId: string): string => `${tables.economics.revision(dealId)}/${tables.fx.revision()}`;

  const read = (dealId: string): Known | null => {
    const current = revision(dealId);
    const before = known.get(dealId);
    if (before?.revision === current) return before;
    const settings = tables.economics.settings(dealId);
    if (!settings) return null;
    const rowsOf = (side: 'A' | 'B') =>
      scenarioRows(tables.economics.rows(dealId, side, settings.cases[side]));
    const fresh: Known = {
      revision: current,
      settings,
      forecasts: { A: rowsOf('A'), B: rowsOf('B') },
      rates: new Map(),
    };
    known.delete(dealId);
    known.set(dealId, fresh);
    const [oldest] = known.keys();
    if (known.size > KEPT_DEALS && oldest !== undefined) known.delete(oldest);
    return fresh;
  };

  const ratesOf = (
    { rates, settings, forecasts }: Known,
    terms: readonly RoundTerm[],
  ): EconomicInputs['fx'] => {
    const wanted = new Set([settings.currency, ...currenciesIn(terms)]);
    for (const { currency } of [...forecasts.A, ...forecasts.B]) wanted.add(currency);
    if (wanted.size < 2) return NO_RATES;
    const key = [...wanted].toSorted().join(' ');
    const before = rates.get(key);
    if (before) return before;
    const found = scenarioRates(tables.fx.of(wanted));
    rates.set(key, found);
    return found;
  };

  return {
    revision,
    of: (dealId, terms) => {
      const deal = tables.deals.find(dealId);
      if (!deal) return fail({ code: 'not-found', entity: 'deal', id: dealId });
      const inputs = read(dealId);
      if (!inputs)
        return fail({
          code: 'invalid-input',
          issues: [
            {
              path: 'settings',
              message: 'Say first in which currency, for which day and at which discount rate to reckon.',
            },
          ],
        });
      const nameOf = (id: string) => tables.parties.get(id).name;
      return ok({
        settings: inputs.settings,
        sides: { A: nameOf(deal.partyAId), B: nameOf(deal.partyBId) },
        forecasts: inputs.forecasts,
        fx: ratesOf(inputs, terms),
      });
    },
  };
}

const NO_RATES: EconomicInputs['fx'] = [];
