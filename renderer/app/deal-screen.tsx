import { Tabs } from '@mantine/core';
import { useEffect } from 'react';
import { ProblemDigest } from '../features/checks/problem-digest.tsx';
import { DealHead } from '../features/deals/deal-head.tsx';
import { RoundHead } from '../features/deals/round-head.tsx';
import { EconomicsTabs } from '../features/economics/economics-tabs.tsx';
import { ExportPanel } from '../features/exports/export-panel.tsx';
import { NameDialog } from '../features/exports/name-dialog.tsx';
import { PrintButton } from '../features/exports/print-button.tsx';
import { ScheduleChanges } from '../features/patents/schedules/schedule-changes.tsx';
import { Schedules } from '../features/patents/schedules/schedules.tsx';
import { CompareTabs } from '../features/precedents/compare-tabs.tsx';
import { ReceivedFiles } from '../features/receiving/received-files.tsx';
import { RoundsPanel } from '../features/rounds/rounds-panel.tsx';
import { dealTabs, type DealTab } from '../route-slice.ts';
import { useApp } from '../store.ts';
import { Hint } from '../ui/hint.tsx';
import { Problem } from '../ui/problem.tsx';
import { Slow } from '../ui/slow.tsx';
import { DealPart } from './deal-part.tsx';
import { KnownEvidence } from './known-evidence.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { tabLabels } from './tab-labels.ts';
import { TermSheetTab } from './term-sheet-tab.tsx';
import tabStyles from '../ui/tabs.module.css';
import styles from './deal-screen.module.css';

interface DealScreenProps {
  readonly dealId: string;
  readonly tab: DealTab;
  readonly termKey: string | null;
}

/** One deal and what can be done with it. Here the features meet. */
export function DealScreen({ dealId, tab, termKey }: DealScreenProps) {
  const isOpen = useApp((state) => state.dealsById[dealId] !== undefined);
  const failure = useApp((state) => state.dealFailures[dealId]);
  const openDeal = useApp((state) => state.openDeal);
  const go = useApp((state) => state.go);
  const showProblems = useApp((state) => state.showProblems);
  const visitDeal = useApp((state) => state.visitDeal);
  useEffect(() => {
    if (isOpen) void visitDeal(dealId);
    else void openDeal(dealId);
  }, [dealId, isOpen, openDeal, visitDeal]);
  if (!isOpen) return failure ? <Problem>{failure}</Problem> : <Slow>Opening the deal…</Slow>;
  const change = (value: string | null): void => {
    const next = dealTabs.find((candidate) => candidate === value);
    if (next) go({ screen: 'deal', dealId, tab: next, termKey });
  };
  const showTerm = (key: string): void => go({ screen: 'deal', dealId, tab: 'term-sheet', termKey: key });
  return (
    <>
      <DealPart dealId={dealId}>
        {(open) => (
          <DealHead
            open={open}
            action={
              <>
                <HistoryButtons open={open} />
                {tab !== 'export' && <PrintButton open={open} onPrinted={() => change('export')} />}
              </>
            }
          />
        )}
      </DealPart>
      <Tabs
        value={tab}
        onChange={change}
        className={tabStyles.tabs ?? ''}
        classNames={{ list: styles.list ?? '', tab: tabStyles.tab ?? '', panel: tabStyles.panel ?? '' }}
      >
        <div className={styles.row}>
          <Tabs.List aria-label="Parts of the deal">
            {dealTabs.map((name, index) => (
              <Hint key={name} label={tabLabels[name]} keys={`Alt+${index + 1}`} position="top">
                <Tabs.Tab value={name}>{tabLabels[name]}</Tabs.Tab>
              </Hint>
            ))}
          </Tabs.List>
          <DealPart dealId={dealId}>{(open) => <RoundHead open={open} />}</DealPart>
        </div>
        <Tabs.Panel value="overview">
          <DealPart dealId={dealId}>
            {(open) => <OverviewTab open={open} onTerm={showTerm} onRounds={() => change('rounds')} />}
          </DealPart>
        </Tabs.Panel>
        <Tabs.Panel value="term-sheet">
          <DealPart dealId={dealId}>{(open) => <TermSheetTab open={open} termKey={termKey} />}</DealPart>
        </Tabs.Panel>
        <Tabs.Panel value="rounds">
          <DealPart dealId={dealId}>
            {(open) => (
              <RoundsPanel
                open={open}
                onTerm={showTerm}
                received={
                  <ReceivedFiles
                    dealId={dealId}
                    onRead={(receivedId) => go({ screen: 'receiving', dealId, receivedId })}
                    onTerm={showTerm}
                    onSheet={() => change('term-sheet')}
                  />
                }
                renderSchedules={(from, to) => (
                  <ScheduleChanges
                    key={`schedules ${from.id} ${to.id}`}
                    from={from}
                    to={to}
                    asOf={open.round.schedules}
                  />
                )}
                problems={
                  <ProblemDigest
                    open={open}
                    onTerm={showTerm}
                    onAll={() => {
                      showProblems(true);
                      change('term-sheet');
                    }}
                  />
                }
              />
            )}
          </DealPart>
        </Tabs.Panel>
        <Tabs.Panel value="schedules">
          <DealPart dealId={dealId}>{(open) => <Schedules open={open} />}</DealPart>
        </Tabs.Panel>
        <Tabs.Panel value="economics">
          <DealPart dealId={dealId}>
            {(open) => (
              <EconomicsTabs
                open={open}
                renderEvidence={(figure, sources) => <KnownEvidence figure={figure} sources={sources} />}
              />
            )}
          </DealPart>
        </Tabs.Panel>
        <Tabs.Panel value="compare">
          <CompareTabs dealId={dealId} />
        </Tabs.Panel>
        <Tabs.Panel value="export">
          <DealPart dealId={dealId}>{(open) => <ExportPanel open={open} />}</DealPart>
        </Tabs.Panel>
      </Tabs>
      <NameDialog />
    </>
  );
}
