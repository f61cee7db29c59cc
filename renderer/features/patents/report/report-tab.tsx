import { Tabs } from '@mantine/core';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { sayCount } from '../say-count.ts';
import { ChangesSection } from './changes-section.tsx';
import { CompaniesSection } from './companies-section.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { FigureGroups } from './figure-groups.tsx';
import { RejectsSection } from './rejects-section.tsx';
import { ReportHead } from './report-head.tsx';
import { reportSections } from './report-slice.ts';
import styles from './report.module.css';

/** What came of an import: how it was read, every figure with its level, and what can be put right. */
export function ReportTab({ list }: { readonly list: PatentListSummary }) {
  const section = useApp((state) => state.reportSections[list.id]) ?? 'rejects';
  const showSection = useApp((state) => state.showSection);
  const change = (value: string | null): void => {
    const next = reportSections.find((candidate) => candidate === value);
    if (next) showSection(list.id, next);
  };
  return (
    <section className={styles.report} aria-label={`Report of ${list.name}`}>
      <ReportHead list={list} />
      <div className={styles.body}>
        <ScrollRegion className={styles.figures} label="Counts">
          <FigureGroups list={list} />
        </ScrollRegion>
        <Tabs
          value={section}
          onChange={change}
          className={styles.sections ?? ''}
          classNames={{ list: styles.tabList ?? '', tab: styles.tab ?? '', panel: styles.panel ?? '' }}
        >
          <Tabs.List aria-label="Parts of the report">
            <Tabs.Tab value="rejects">Rows not understood ({sayCount(list.rejectCount)})</Tabs.Tab>
            <Tabs.Tab value="companies">Companies</Tabs.Tab>
            <Tabs.Tab value="changes">Changes</Tabs.Tab>
            <Tabs.Tab value="corrections">Corrections</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="rejects">
            <RejectsSection key={list.id} list={list} />
          </Tabs.Panel>
          <Tabs.Panel value="companies">
            <CompaniesSection key={list.id} list={list} />
          </Tabs.Panel>
          <Tabs.Panel value="changes">
            <ChangesSection key={list.id} list={list} />
          </Tabs.Panel>
          <Tabs.Panel value="corrections">
            <CorrectionsSection key={list.id} list={list} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </section>
  );
}
