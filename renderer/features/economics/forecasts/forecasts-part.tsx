import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { ForecastRow } from '../../../../domain/economics/forecasts/forecast-row.ts';
import { useEffect, useMemo } from 'react';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useEconomics } from '../use-economics.ts';
import { ForecastChoice } from './forecast-choice.tsx';
import { ForecastEditor } from './forecast-editor.tsx';
import { forecastKey } from './forecasts-slice.ts';
import styles from './forecasts.module.css';

const NO_ROWS: readonly ForecastRow[] = [];

/** What each side sold and will sell: a table for each side and case, edited in place. */
export function ForecastsPart({ open }: { readonly open: OpenDeal }) {
  const { deal, round } = open;
  const economics = useEconomics(deal.id);
  const chosen = useApp((state) => state.forecastShown);
  const show = useApp((state) => state.showForecast);
  const known = economics?.state === 'ready' ? economics.value : null;
  const first = known?.forecasts.find((one) => one.case === 'base') ?? known?.forecasts[0];
  const side = chosen.side ?? first?.side ?? deal.ourSide;
  const which = chosen.case ?? first?.case ?? 'base';
  const isReady = known !== null;
  useEffect(() => {
    // what is shown first stays shown, also once it is emptied
    if (isReady && chosen.side === null) show({ side, case: which });
  }, [isReady, chosen.side, show, side, which]);
  const place = useMemo(() => ({ dealId: deal.id, side, case: which }), [deal.id, side, which]);
  if (!economics || economics.state === 'loading') return <Slow>Reading the forecasts…</Slow>;
  if (economics.state === 'failed') return <Problem>{economics.message}</Problem>;
  const { forecasts, settings } = economics.value;
  const stored = forecasts.find((one) => one.side === side && one.case === which)?.rows ?? NO_ROWS;
  return (
    <div className={styles.part}>
      <ForecastChoice deal={deal} forecasts={forecasts} used={settings?.cases ?? null} place={place} />
      <ForecastEditor
        key={forecastKey(place)}
        deal={deal}
        place={place}
        stored={stored}
        forecasts={forecasts}
        currency={settings?.currency ?? ''}
        effective={effectiveDate(round.terms) ?? settings?.assumedEffectiveDate ?? null}
      />
    </div>
  );
}

/** Where the past ends; null while the sheet does not say it. */
function effectiveDate(terms: OpenDeal['round']['terms']): string | null {
  const stated = terms.find(({ key }) => key === 'effective-date')?.fields['effective'];
  const value = stated && stated.basis !== 'undisclosed' ? stated.value : null;
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
