import { Tabs } from '@mantine/core';
import { useApp } from '../../store.ts';
import { Comparables } from './comparables/comparables.tsx';
import { compareParts, type ComparePart } from './comparables/comparables-slice.ts';
import { Matrix } from './compare/matrix.tsx';
import { Statistics } from './statistics/statistics.tsx';
import tabStyles from '../../ui/tabs.module.css';
import styles from '../../ui/part-tabs.module.css';

const labels: Readonly<Record<ComparePart, string>> = {
  matrix: 'Matrix',
  comparables: 'Comparables',
  statistics: 'Statistics',
};

/** The deal beside precedents: term by term, which of them count, and what follows in figures. */
export function CompareTabs({ dealId }: { readonly dealId: string }) {
  const part = useApp((state) => state.comparePart);
  const show = useApp((state) => state.showComparePart);
  return (
    <Tabs
      value={part}
      onChange={(value) => {
        const next = compareParts.find((candidate) => candidate === value);
        if (next) show(next);
      }}
      className={styles.tabs ?? ''}
      classNames={{ list: styles.list ?? '', tab: styles.tab ?? '', panel: tabStyles.panel ?? '' }}
    >
      <Tabs.List aria-label="Parts of the comparison">
        {compareParts.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {labels[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="matrix">
        <Matrix dealId={dealId} />
      </Tabs.Panel>
      <Tabs.Panel value="comparables">
        <Comparables dealId={dealId} />
      </Tabs.Panel>
      <Tabs.Panel value="statistics">
        <Statistics dealId={dealId} />
      </Tabs.Panel>
    </Tabs>
  );
}
