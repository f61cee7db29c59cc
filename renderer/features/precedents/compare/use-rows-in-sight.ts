import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import type { Comparison } from '../../../../domain/precedents/comparison.ts';
import { guessRowHeight } from './guess-height.ts';
import { rowsBetween } from './rows-between.ts';

/** The view is told in steps, so that not every pixel of a scroll draws anew. */
const step = 48;
/** Pixels drawn beyond either edge, so that a short scroll shows no gap. */
const beyond = 4 * step;
/** What of the window is not drawn at first: the frame about the matrix, and what is only drawn beyond its edges. */
const around = 240 + beyond;

/**
 * Which rows are drawn: those in sight, and the one that has the focus. Heights are guessed until a row was drawn. What a
 * wrong guess moves, the browser's scroll anchoring puts right.
 *
 * @param kept the place of a row that is drawn wherever the view is; below 0 none
 */
export function useRowsInSight(
  region: RefObject<HTMLElement | null>,
  rows: Comparison['rows'],
  kept: number,
) {
  const [view, setView] = useState({ top: 0, height: innerHeight - around });
  const [drawn, setDrawn] = useState<ReadonlyMap<string, number>>(new Map());
  const [watcher] = useState(
    () => new ResizeObserver((entries) => setDrawn((was) => heightsOf(was, entries))),
  );
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const look = (): void => {
      const next = { top: downTo(element.scrollTop), height: downTo(element.clientHeight) + step };
      setView((now) => (now.top === next.top && now.height === next.height ? now : next));
    };
    // tells the size once it is laid out anyway, which to ask for now would force
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [region]);
  const measure = useCallback(
    (element: HTMLTableRowElement) => {
      watcher.observe(element);
      return () => watcher.unobserve(element);
    },
    [watcher],
  );
  const heights = rows.map((row) => drawn.get(row.termKey) ?? guessRowHeight(row));
  const range = { from: view.top - beyond, to: view.top + view.height + step + beyond };
  return { ...rowsBetween(heights, range, kept), measure };
}

function downTo(pixels: number): number {
  return Math.floor(pixels / step) * step;
}

/** The same map where every row is as high as it was. */
function heightsOf(
  was: ReadonlyMap<string, number>,
  entries: readonly ResizeObserverEntry[],
): ReadonlyMap<string, number> {
  const found = entries.flatMap(({ target, borderBoxSize: [size] }): [string, number][] => {
    const key = target.getAttribute('data-term');
    return key === null || !size || size.blockSize === 0 || size.blockSize === was.get(key)
      ? []
      : [[key, size.blockSize]];
  });
  return found.length === 0 ? was : new Map([...was, ...found]);
}
