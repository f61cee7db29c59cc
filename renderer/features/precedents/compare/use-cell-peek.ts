import { useEffect, useRef, useState, type MouseEvent } from 'react';

/** A statement on whose badge the pointer rests. */
export interface PeekedStatement {
  readonly row: string;
  readonly column: string;
  readonly index: number;
}

const restMs = 250;

/** Which statement's badge the pointer rests on: one watcher for all cells, as a popover of its own in each would cost too much. */
export function useCellPeek() {
  const [peeked, setPeeked] = useState<PeekedStatement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onMouseOver = (event: MouseEvent<HTMLElement>): void => {
    clearTimeout(timer.current);
    const target = event.target as Element; // the pointer is over an element
    const badge = target.closest<HTMLElement>('[data-peek]');
    const cell = badge?.closest<HTMLElement>('[data-row]');
    const { row, column } = cell?.dataset ?? {};
    if (!badge || row === undefined || column === undefined) return setPeeked(null);
    timer.current = setTimeout(
      () => setPeeked({ row, column, index: Number(badge.dataset['peek']) }),
      restMs,
    );
  };
  const onMouseLeave = (): void => {
    clearTimeout(timer.current);
    setPeeked(null);
  };
  return { peeked, handlers: { onMouseOver, onMouseLeave } };
}
