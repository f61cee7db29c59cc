import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import styles from './panes.module.css';

export interface Pane {
  readonly id: string;
  /** Percent of the width at the start. */
  readonly size: number;
  /** Pixels. */
  readonly min: number;
  readonly content: ReactNode;
}

interface PanesProps {
  readonly panes: readonly Pane[];
  /** Percentages as they were left, in order. */
  readonly sizes: readonly number[] | undefined;
  readonly onResized: (sizes: readonly number[]) => void;
}

/** Panes side by side; the edges between them move by mouse and by arrow keys. */
export function Panes({ panes, sizes, onResized }: PanesProps) {
  const remembered = sizes?.length === panes.length ? sizes : panes.map((pane) => pane.size);
  const layout = Object.fromEntries(panes.map((pane, index) => [pane.id, remembered[index] ?? pane.size]));
  return (
    <Group
      className={styles.group}
      defaultLayout={layout}
      onLayoutChanged={(next, { isUserInteraction }) => {
        if (isUserInteraction)
          onResized(panes.map((pane) => Math.round((next[pane.id] ?? pane.size) * 100) / 100));
      }}
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && <Separator className={styles.edge} aria-label={`Width of ${panes[index - 1]?.id}`} />}
          <Panel id={pane.id} minSize={pane.min} data-pane={pane.id} className={styles.pane}>
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
