import { SegmentedControl } from '@mantine/core';
import type { Forecast } from '../../../../domain/contract/economics.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { formatDecimal } from '../../../../domain/decimal.ts';
import { forecastCases } from '../../../../domain/economics/forecasts/forecast-row.ts';
import type { EconomicSettings } from '../../../../domain/economics/forecasts/settings.ts';
import { useApp } from '../../../store.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import type { ForecastPlace } from './forecasts-slice.ts';
import { forecastViews, type ForecastView } from './grid-rows.ts';
import styles from './forecasts.module.css';

interface ForecastChoiceProps {
  readonly deal: Deal;
  readonly forecasts: readonly Forecast[];
  /** The cases that the offers are reckoned with. */
  readonly used: EconomicSettings['cases'] | null;
  readonly place: ForecastPlace;
}

const views: Readonly<Record<ForecastView, string>> = {
  both: 'Units and prices',
  units: 'Units',
  price: 'Prices',
  rows: 'Rows',
};

/** Whose forecast is shown, in which case, and how. */
export function ForecastChoice({ deal, forecasts, used, place }: ForecastChoiceProps) {
  const show = useApp((state) => state.showForecast);
  const view = useApp((state) => state.forecastShown.view);
  const countOf = (side: 'A' | 'B', which: string): number =>
    forecasts.find((one) => one.side === side && one.case === which)?.rows.length ?? 0;
  return (
    <div className={styles.bar}>
      <SegmentedControl
        aria-label="Whose forecast"
        value={place.side}
        onChange={(side) => show({ side: side === 'A' ? 'A' : 'B' })}
        data={(['A', 'B'] as const).map((side) => ({
          value: side,
          label: (
            <PartyName
              name={deal.parties[side].name}
              rival={deal.parties[side === 'A' ? 'B' : 'A'].name}
              whose={deal.ourSide === side ? 'ours' : 'theirs'}
            />
          ),
        }))}
      />
      <SegmentedControl
        aria-label="Case"
        value={place.case}
        onChange={(which) => show({ case: which })}
        data={forecastCases.map((which) => {
          const count = countOf(place.side, which);
          return {
            value: which,
            label: count === 0 ? which : `${which} ${formatDecimal(String(count))}`,
          };
        })}
      />
      {used && (
        <span className={styles.used}>
          {used[place.side] === place.case ? 'offers are reckoned with it' : `offers use ${used[place.side]}`}
        </span>
      )}
      <SegmentedControl
        className={styles.views ?? ''}
        aria-label="How it is shown"
        value={view}
        onChange={(next) => show({ view: next })}
        data={forecastViews.map((value) => ({ value, label: views[value] }))}
      />
    </div>
  );
}
