import { Tabs } from '@mantine/core';
import { useEffect } from 'react';
import { DealHead } from '../features/deals/deal-head.tsx';
import { RoundHead } from '../features/deals/round-head.tsx';
import { ExportPanel } from '../features/exports/export-panel.tsx';
import { PrintButton } from '../features/exports/print-button.tsx';
import { Schedules } from '../features/patents/schedules.tsx';
import { Compare } from '../features/precedents/compare.tsx';
import { RoundsPanel } from '../features/rounds/rounds-panel.tsx';
import { dealTabs, type DealTab } from '../route-slice.ts';
import { useApp } from '../store.ts';
import { Hint } from '../ui/hint.tsx';
import { Problem } from '../ui/problem.tsx';
import { Slow } from '../ui/slow.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { tabLabels } from './tab-labels.ts';
import { TermSheetTab } from './term-sheet-tab.tsx';
import styles from './deal-screen.module.css';

interface DealScreenProps {
  readonly dealId: string;
  readonly tab: DealTab;
  readonly termKey: string | null;
}

/** One deal and what can be done with it. Here the features meet. */
export function DealScreen({ dealId, tab, termKey }: DealScreenProps) {
  const open = useApp((state) => state.dealsById[dealId]);
  const failure = useApp((state) => state.dealFailures[dealId]);
  const openDeal = useApp((state) => state.openDeal);
  const go = useApp((state) => state.go);
  const visitDeal = useApp((state) => state.visitDeal);
  const isOpen = open !== undefined;
  useEffect(() => {
    if (isOpen) void visitDeal(dealId);
    else void openDeal(dealId);
  }, [dealId, isOpen, openDeal, visitDeal]);
  if (!open) return failure ? <Problem>{failure}</Problem> : <Slow>Opening the deal…</Slow>;
  const change = (value: string | null): void => {
    const next = dealTabs.find((candidate) => candidate === value);
    if (next) go({ screen: 'deal', dealId, tab: next, termKey });
  };
  const showTerm = (key: string): void => go({ screen: 'deal', dealId, tab: 'term-sheet', termKey: key });
  return (
    <>
      <DealHead
        open={open}
        action={
          <>
            <HistoryButtons open={open} />
            {tab !== 'export' && <PrintButton open={open} onPrinted={() => change('export')} />}
          </>
        }
      />
      <Tabs
        value={tab}
        onChange={change}
        className={styles.tabs ?? ''}
        classNames={{ list: styles.list ?? '', tab: styles.tab ?? '', panel: styles.panel ?? '' }}
      >
        <div className={styles.row}>
          <Tabs.List aria-label="Parts of the deal">
            {dealTabs.map((name, index) => (
              <Hint key={name} label={tabLabels[name]} keys={`Alt+${index + 1}`} position="top">
                <Tabs.Tab value={name}>{tabLabels[name]}</Tabs.Tab>
              </Hint>
            ))}
          </Tabs.List>
          <RoundHead open={open} />
        </div>
        <Tabs.Panel value="overview">
          <OverviewTab open={open} onTerm={showTerm} onRounds={() => change('rounds')} />
        </Tabs.Panel>
        <Tabs.Panel value="term-sheet">
          <TermSheetTab open={open} termKey={termKey} />
        </Tabs.Panel>
        <Tabs.Panel value="rounds">
          <RoundsPanel open={open} onTerm={showTerm} />
        </Tabs.Panel>
        <Tabs.Panel value="schedules">
          <Schedules open={open} />
        </Tabs.Panel>
        <Tabs.Panel value="compare">
          <Compare dealId={dealId} />
        </Tabs.Panel>
        <Tabs.Panel value="export">
          <ExportPanel open={open} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
