import { useCallback, useState } from 'react';
import type { DrawnPage } from './draw-page.ts';

export type DrawnPages = ReadonlyMap<number, DrawnPage>;

/** Which pages are drawn at the moment, with their words. */
export function useDrawnPages(): readonly [DrawnPages, (page: number, drawn: DrawnPage | null) => void] {
  const [drawn, setDrawn] = useState<DrawnPages>(new Map());
  const tell = useCallback((page: number, one: DrawnPage | null) => {
    setDrawn((before) => {
      if (one === null && !before.has(page)) return before;
      const after = new Map(before);
      if (one) after.set(page, one);
      else after.delete(page);
      return after;
    });
  }, []);
  return [drawn, tell];
}
