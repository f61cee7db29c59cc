import type { ReactNode } from 'react';
import { useApp } from '../../../store.ts';
import { useValued } from './valued.ts';
import styles from './value.module.css';

interface FigureButtonProps {
  /** The line of the working. */
  readonly id: string;
  /** What it is, for those who hear it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A figure that opens its working. */
export function FigureButton({ id, label, children }: FigureButtonProps) {
  const { dealId, roundId } = useValued();
  const isOpen = useApp(({ figure }) => figure?.id === id && figure.roundId === roundId);
  const openFigure = useApp((state) => state.openFigure);
  return (
    <button
      type="button"
      className={styles.figure}
      data-figure
      aria-label={label}
      aria-pressed={isOpen}
      onClick={() => void openFigure({ dealId, roundId, id })}
    >
      {children}
    </button>
  );
}
