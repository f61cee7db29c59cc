import { useState, type DragEvent } from 'react';

interface Drop {
  readonly column: string;
  readonly side: 'before' | 'after';
}

/** Columns put elsewhere by their heads. Answers what a head needs for it. */
export function useColumnDrag(ids: readonly string[], onMove: (column: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const end = (): void => {
    setDragged(null);
    setDrop(null);
  };
  return (column: string) => ({
    draggable: true,
    'data-dragged': dragged === column || undefined,
    'data-drop': drop?.column === column ? drop.side : undefined,
    onDragStart: (event: DragEvent<HTMLElement>) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', column);
      setDragged(column);
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return;
      event.preventDefault();
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const side = event.clientX < left + width / 2 ? 'before' : 'after';
      if (drop?.column !== column || drop.side !== side) setDrop({ column, side });
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return;
      event.preventDefault();
      const others = ids.filter((id) => id !== dragged);
      const at = others.indexOf(column);
      if (drop && at !== -1) onMove(dragged, drop.side === 'before' ? at : at + 1);
      end();
    },
    onDragEnd: end,
  });
}
