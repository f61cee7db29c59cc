import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useEconomics } from '../use-economics.ts';
import { RatesSection } from './rates-section.tsx';
import { SettingsForm } from './settings-form.tsx';
import styles from './settings.module.css';

/** How the offers of a deal are reckoned: currency, day, discount, timing, and the rates of exchange. */
export function EconomicSettingsPart({ dealId }: { readonly dealId: string }) {
  const economics = useEconomics(dealId);
  const deal = useApp((state) => state.dealsById[dealId]?.deal);
  if (!deal || !economics || economics.state === 'loading')
    return <Slow>Reading what the offers are reckoned with…</Slow>;
  if (economics.state === 'failed') return <Problem>{economics.message}</Problem>;
  return (
    <ScrollRegion label="Conventions and exchange rates" className={styles.body}>
      <SettingsForm
        key={dealId}
        deal={deal}
        stored={economics.value.settings}
        rates={economics.value.rates}
      />
      <RatesSection dealId={dealId} economics={economics.value} />
    </ScrollRegion>
  );
}
