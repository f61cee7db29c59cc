import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { DealEconomics } from '../../../../domain/contract/economics.ts';
import type { ForecastCase } from '../../../../domain/economics/forecasts/forecast-row.ts';
import { fail, type Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { SetSlice } from '../../../slice.ts';
import type { SheetRow } from './forecast-sheet.ts';
import type { ForecastView } from './grid-rows.ts';

/** Whose forecast, and how it looks ahead. */
export interface ForecastPlace {
  readonly dealId: string;
  readonly side: 'A' | 'B';
  readonly case: ForecastCase;
}

/** Which forecast is on the screen: null as long as nobody chose. */
interface ForecastShown {
  readonly side: 'A' | 'B' | null;
  readonly case: ForecastCase | null;
  readonly view: ForecastView;
}
const shownFirst: ForecastShown = { side: null, case: null, view: 'both' };

export interface ForecastsSlice {
  readonly forecastShown: ForecastShown;
  readonly showForecast: (shown: Partial<ForecastShown>) => void;
  /** What is typed and cannot be stored yet, by place: kept so that looking at another forecast loses nothing. */
  readonly forecastDrafts: Readonly<Record<string, readonly SheetRow[]>>;
  readonly keepForecastDraft: (place: ForecastPlace, rows: readonly SheetRow[] | null) => void;
  readonly saveForecast: (input: Input<'forecasts.save'>) => Promise<Result<DealEconomics>>;
  readonly previewForecast: (
    reading: Input<'forecasts.preview'>,
  ) => Promise<Result<Output<'forecasts.preview'>>>;
  readonly importForecast: (input: Input<'forecasts.import'>) => Promise<Result<DealEconomics>>;
  /** Asks where to; null when the person thought better of it. */
  readonly exportForecast: (
    place: ForecastPlace,
    suggestedName: string,
  ) => Promise<Result<Output<'forecasts.export'>> | null>;
  readonly forgetForecasts: () => void;
}

/** What this slice needs of others. */
interface Others {
  readonly takeEconomics: (dealId: string, value: DealEconomics) => void;
  readonly openDeal: (dealId: string) => Promise<unknown>;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
  readonly dealsById: Readonly<Record<string, unknown>>;
}

export function forecastKey({ dealId, side, case: which }: ForecastPlace): string {
  return `${dealId}/${side}/${which}`;
}

/** What each side sold and will sell. Whatever is saved is a step of the deal that can be taken back. */
export const createForecastsSlice =
  ({ call, host }: Pick<Api, 'call' | 'host'>) =>
  (set: SetSlice<ForecastsSlice>, get: () => Others): ForecastsSlice => {
    const write = (dealId: string, act: () => Promise<Result<DealEconomics>>) =>
      get().afterWrites(async () => {
        // its workspace may have been closed while the write waited
        if (!get().dealsById[dealId]) return fail({ code: 'not-found', entity: 'deal', id: dealId });
        const result = await act();
        if (!result.ok) return result;
        get().takeEconomics(dealId, result.value);
        // the answer does not tell what can be undone now
        await get().openDeal(dealId);
        return result;
      });
    return {
      forecastShown: shownFirst,
      showForecast: (shown) =>
        set(({ forecastShown }) => ({ forecastShown: { ...forecastShown, ...shown } })),
      forecastDrafts: {},
      keepForecastDraft: (place, rows) =>
        set(({ forecastDrafts }) => {
          const { [forecastKey(place)]: was, ...others } = forecastDrafts;
          if (rows !== null) return { forecastDrafts: { ...others, [forecastKey(place)]: rows } };
          return was ? { forecastDrafts: others } : {};
        }),
      saveForecast: (input) => write(input.dealId, () => call('forecasts.save', input)),
      previewForecast: (reading) => call('forecasts.preview', reading),
      importForecast: (input) => write(input.dealId, () => call('forecasts.import', input)),
      exportForecast: async (place, suggestedName) => {
        const out = await host('chooseSaveFile', { suggestedName, kind: 'csv' });
        return out === null ? null : call('forecasts.export', { ...place, out });
      },
      forgetForecasts: () => set({ forecastShown: shownFirst, forecastDrafts: {} }),
    };
  };
