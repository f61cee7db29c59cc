import { ActionIcon, NativeSelect } from '@mantine/core';
import { Minus, Plus } from 'lucide-react';
import { Hint } from '../../../ui/hint.tsx';
import { stepZoom, type Zoom } from './lay-pages.ts';
import styles from './preview.module.css';

interface ZoomBoxProps {
  readonly zoom: Zoom;
  /** What the page that is looked at comes to. */
  readonly percent: number;
  readonly onZoom: (zoom: Zoom) => void;
}

const percents = [50, 75, 100, 125, 150, 200, 300] as const;

/** How large the pages are. */
export function ZoomBox({ zoom, percent, onZoom }: ZoomBoxProps) {
  const choose = (value: string): void =>
    onZoom(value === 'width' || value === 'page' ? value : Number.parseInt(value, 10));
  const isOwn = typeof zoom === 'number' && !percents.some((known) => known === zoom);
  return (
    <div className={styles.group}>
      <Hint label="Smaller" keys="mod+-">
        <ActionIcon aria-label="Smaller" onClick={() => onZoom(stepZoom(percent, -1))}>
          <Minus size={15} aria-hidden />
        </ActionIcon>
      </Hint>
      <NativeSelect
        aria-label="Zoom"
        className={styles.zoom ?? ''}
        value={String(zoom)}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: 'width', label: `Width (${percent} %)` },
          { value: 'page', label: `Page (${percent} %)` },
          ...(isOwn ? [{ value: String(zoom), label: `${zoom} %` }] : []),
          ...percents.map((known) => ({ value: String(known), label: `${known} %` })),
        ]}
      />
      <Hint label="Larger" keys="mod++">
        <ActionIcon aria-label="Larger" onClick={() => onZoom(stepZoom(percent, 1))}>
          <Plus size={15} aria-hidden />
        </ActionIcon>
      </Hint>
    </div>
  );
}
