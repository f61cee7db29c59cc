import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp } from '../../../store.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayWorked } from './say-amounts.ts';
import { WorkingNode } from './working-node.tsx';
import styles from './working.module.css';

interface WorkingPanelProps {
  readonly dealId: string;
  readonly onClose: () => void;
}

/** The figure that is open, and everything that it was made of, down to what people entered. */
export function WorkingPanel({ dealId, onClose }: WorkingPanelProps) {
  const working = useApp((state) => state.working);
  const figure = useApp((state) => state.figure);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // whoever points goes on among the figures; whoever types is brought here, and back again on closing
    if (figure && document.activeElement?.matches('[data-figure]:focus-visible')) title.current?.focus();
  }, [figure]);
  const [root] = working?.state === 'ready' ? working.value.lines : [];
  return (
    <aside className={styles.panel} aria-label="Working">
      <header className={styles.head}>
        <h2 className={styles.title} tabIndex={-1} ref={title}>
          Working
        </h2>
        <Hint label="Close" keys="Escape">
          <ActionIcon variant="subtle" color="gray" aria-label="Close the working" onClick={onClose}>
            <X size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      </header>
      <div key={figure?.id} className={styles.body}>
        {working?.state === 'loading' && <Slow>Going back to the inputs…</Slow>}
        {working?.state === 'failed' && (
          <p className={styles.quiet}>Nothing of the sheet or the forecasts makes up this figure now.</p>
        )}
        {working?.state === 'ready' && root && (
          <>
            <p className={styles.what}>{root.what}</p>
            <p className={styles.is}>{sayWorked(root.is)}</p>
            <ul className={styles.tree} aria-label="How it comes about">
              <WorkingNode key={root.id} source={root.id} working={working.value} dealId={dealId} isRoot />
            </ul>
          </>
        )}
      </div>
    </aside>
  );
}
