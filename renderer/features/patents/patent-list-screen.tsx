import { Button, Tabs } from '@mantine/core';
import { ArrowLeft, FileInput } from 'lucide-react';
import { listTabs, type ListTab } from '../../route-slice.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { ScreenBar } from '../../ui/screen-bar.tsx';
import { Slow } from '../../ui/slow.tsx';
import { CoverageTab } from './coverage/coverage-tab.tsx';
import { FamiliesTab } from './families/families-tab.tsx';
import { DropTarget } from './import/drop-target.tsx';
import { listTabLabels } from './list-tab-labels.ts';
import { ReportTab } from './report/report-tab.tsx';
import { PicturesTab } from './pictures/pictures-tab.tsx';
import { StandardsTab } from './standards/standards-tab.tsx';
import { TablePanel } from './table/table-panel.tsx';
import tabStyles from '../../ui/tabs.module.css';
import styles from './patent-list-screen.module.css';

interface PatentListScreenProps {
  readonly listId: string;
  readonly tab: ListTab;
}

/** One list and all that can be said of it. */
export function PatentListScreen({ listId, tab }: PatentListScreenProps) {
  const lists = useApp((state) => state.patentLists);
  const go = useApp((state) => state.go);
  const offerFiles = useApp((state) => state.offerFiles);
  const offerRenewal = useApp((state) => state.offerRenewal);
  const list = lists.state === 'ready' ? lists.value.find((entry) => entry.id === listId) : undefined;
  if (lists.state === 'failed') return <Problem>{lists.message}</Problem>;
  if (lists.state === 'loading') return <Slow>Loading the list…</Slow>;
  if (!list) return <Problem>This list is not in the workspace any more.</Problem>;
  const change = (value: string | null): void => {
    const next = listTabs.find((candidate) => candidate === value);
    if (next) go({ screen: 'patent-list', listId, tab: next });
  };
  return (
    <DropTarget onFiles={offerFiles}>
      <ScreenBar
        title={list.name}
        aside={list.owner}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<FileInput size={14} aria-hidden />}
              onClick={() => offerRenewal(listId)}
            >
              Newer export…
            </Button>
            <Button
              variant="default"
              leftSection={<ArrowLeft size={14} aria-hidden />}
              onClick={() => go({ screen: 'patent-lists' })}
            >
              All lists
            </Button>
          </>
        }
      />
      <Tabs
        value={tab}
        onChange={change}
        keepMounted={false}
        className={tabStyles.tabs ?? ''}
        classNames={{ list: styles.list ?? '', tab: tabStyles.tab ?? '', panel: tabStyles.panel ?? '' }}
      >
        <Tabs.List aria-label="Parts of the list">
          {listTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {listTabLabels[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="table">
          <TablePanel key={list.id} list={list} />
        </Tabs.Panel>
        <Tabs.Panel value="pictures">
          <PicturesTab key={listId} list={list} />
        </Tabs.Panel>
        <Tabs.Panel value="standards">
          <StandardsTab key={listId} list={list} />
        </Tabs.Panel>
        <Tabs.Panel value="report">
          <ReportTab list={list} />
        </Tabs.Panel>
        <Tabs.Panel value="families">
          <FamiliesTab key={listId} list={list} />
        </Tabs.Panel>
        <Tabs.Panel value="coverage">
          <CoverageTab key={listId} list={list} />
        </Tabs.Panel>
      </Tabs>
    </DropTarget>
  );
}
