import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import {
  heightOf,
  layPages,
  pageAt,
  placeAt,
  type PageLayout,
  type PageSize,
  type Place,
  type Zoom,
} from './lay-pages.ts';

export interface Pages {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: PageLayout;
  /** The pages that are near what is looked at, from 0, both included. */
  readonly near: readonly [number, number];
  /** The page that is looked at, from 0. */
  readonly current: number;
  readonly onScroll: () => void;
  readonly goTo: (place: Place) => void;
}

/** Lays pages out in a part that scrolls; what is looked at stays in its place when the zoom or the document changes. */
export function usePages(sizes: readonly PageSize[], zoom: Zoom): Pages {
  const scroller = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<PageSize>({ width: 0, height: 0 });
  const layout = useMemo(() => layPages(sizes, zoom, room), [sizes, zoom, room]);
  const anchor = useRef<Place>({ page: 0, down: 0 });
  const [looked, setLooked] = useState({ current: 0, first: 0, last: 1 });

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, clientHeight } = element;
    anchor.current = scrollTop === 0 ? { page: 0, down: 0 } : placeAt(layout, scrollTop);
    const next = {
      current: pageAt(layout, scrollTop + clientHeight / 3),
      first: pageAt(layout, scrollTop - clientHeight / 2),
      last: pageAt(layout, scrollTop + clientHeight * 1.5),
    };
    setLooked((before) =>
      before.current === next.current && before.first === next.first && before.last === next.last
        ? before
        : next,
    );
  }, [layout]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const { page, down } = anchor.current;
    if (scroller.current && (page > 0 || down > 0))
      scroller.current.scrollTop = heightOf(layout, anchor.current);
    look();
  }, [layout, look]);

  const goTo = useCallback(
    (place: Place) => {
      if (scroller.current) scroller.current.scrollTop = Math.max(0, heightOf(layout, place) - 12);
    },
    [layout],
  );
  return {
    scroller,
    layout,
    near: [looked.first, looked.last],
    current: Math.min(looked.current, Math.max(0, sizes.length - 1)),
    onScroll: look,
    goTo,
  };
}
