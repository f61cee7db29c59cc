import { ActionIcon } from '@mantine/core';
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { sayCount } from '../say-count.ts';
import styles from './lines.module.css';

/** Lines that are shown at a time. */
export const PAGE = 200;

interface PagerProps {
  readonly offset: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

/** Which lines of how many are shown, and the way to the others. Nothing where all are. */
export function Pager({ offset, total, onOffset }: PagerProps) {
  if (total <= PAGE) return null;
  const last = Math.floor((total - 1) / PAGE) * PAGE;
  const steps = [
    { label: 'First lines', to: 0, isOff: offset === 0, glyph: <ChevronFirst size={14} aria-hidden /> },
    {
      label: 'Lines before',
      to: offset - PAGE,
      isOff: offset === 0,
      glyph: <ChevronLeft size={14} aria-hidden />,
    },
    {
      label: 'Next lines',
      to: offset + PAGE,
      isOff: offset >= last,
      glyph: <ChevronRight size={14} aria-hidden />,
    },
    { label: 'Last lines', to: last, isOff: offset >= last, glyph: <ChevronLast size={14} aria-hidden /> },
  ];
  return (
    <nav className={styles.pager} aria-label="Pages of lines">
      <span>
        Lines {sayCount(offset + 1)} to {sayCount(Math.min(offset + PAGE, total))} of {sayCount(total)}
      </span>
      {steps.map(({ label, to, isOff, glyph }) => (
        <ActionIcon key={label} size={24} aria-label={label} disabled={isOff} onClick={() => onOffset(to)}>
          {glyph}
        </ActionIcon>
      ))}
    </nav>
  );
}
