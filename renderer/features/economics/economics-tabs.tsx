import { Tabs } from '@mantine/core';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import { EconomicSettingsPart } from './settings/economic-settings-part.tsx';
import { ForecastsPart } from './forecasts/forecasts-part.tsx';
import { ValuePart } from './value/value-part.tsx';
import { MemoButton } from './memo/memo-button.tsx';
import { OffersPart } from './offers/offers-part.tsx';
import { StrengthPart } from './strength/strength-part.tsx';
import type { RenderEvidence } from './unpacking/known-column.tsx';
import { UnpackingPart } from './unpacking/unpacking-part.tsx';
import { RatesPart } from './rates/rates-part.tsx';
import { RangesPart } from './ranges/ranges-part.tsx';
import { economicsPartLabels, economicsParts } from './economics-slice.ts';
import tabStyles from '../../ui/tabs.module.css';
import styles from '../../ui/part-tabs.module.css';

interface EconomicsTabsProps {
  readonly open: OpenDeal;
  readonly renderEvidence: RenderEvidence;
}

/** What the offers of a deal are worth, and what that is reckoned with. */
export function EconomicsTabs({ open, renderEvidence }: EconomicsTabsProps) {
  const part = useApp((state) => state.economicsPart);
  const show = useApp((state) => state.showEconomicsPart);
  return (
    <Tabs
      value={part}
      onChange={(value) => {
        const next = economicsParts.find((candidate) => candidate === value);
        if (next) show(next);
      }}
      className={styles.tabs ?? ''}
      classNames={{ list: styles.list ?? '', tab: styles.tab ?? '', panel: tabStyles.panel ?? '' }}
    >
      <Tabs.List aria-label="Parts of the economics">
        {economicsParts.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {economicsPartLabels[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <MemoButton open={open} />
      <Tabs.Panel value="offers">
        <OffersPart open={open} />
      </Tabs.Panel>
      <Tabs.Panel value="unpacking">
        <UnpackingPart dealId={open.deal.id} renderEvidence={renderEvidence} />
      </Tabs.Panel>
      <Tabs.Panel value="strength">
        <StrengthPart open={open} />
      </Tabs.Panel>
      <Tabs.Panel value="forecasts">
        <ForecastsPart open={open} />
      </Tabs.Panel>
      <Tabs.Panel value="value">
        <ValuePart open={open} />
      </Tabs.Panel>
      <Tabs.Panel value="rates">
        <RatesPart open={open} />
      </Tabs.Panel>
      <Tabs.Panel value="ranges">
        <RangesPart open={open} />
      </Tabs.Panel>
      <Tabs.Panel value="settings">
        <EconomicSettingsPart dealId={open.deal.id} />
      </Tabs.Panel>
    </Tabs>
  );
}
