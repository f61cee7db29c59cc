import { useCallback, useDeferredValue, useEffect, useRef, useState, type RefObject } from 'react';
import { stepAmong, type Hit } from './find-in-pages.ts';
import type { Place } from './lay-pages.ts';
import { markHits, rangeOf, unmarkHits } from './mark-hits.ts';
import type { PDFDocumentProxy } from './pdf-engine.ts';
import type { DrawnPages } from './use-drawn-pages.ts';
import { useFind, type Found } from './use-find.ts';

interface FoundPlaces {
  readonly query: string;
  readonly found: Found;
  readonly at: number;
  readonly setQuery: (query: string) => void;
  readonly step: (direction: 1 | -1) => void;
}

interface Around {
  readonly pdf: PDFDocumentProxy | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly drawn: DrawnPages;
  readonly goTo: (place: Place) => void;
}

/** What is sought and found in the document, marked on the pages; the place that is looked at is brought into sight. */
export function useFoundPlaces({ pdf, scroller, drawn, goTo }: Around): FoundPlaces {
  const [query, setQuery] = useState('');
  const found = useFind(pdf, useDeferredValue(query));
  const [at, setAt] = useState(0);
  const { hits } = found;
  const now = hits[Math.min(at, hits.length - 1)] ?? null;
  /** How far the way to a hit is: its page was gone to, and its words brought into sight. */
  const way = useRef<{ readonly to: Hit; readonly isOver: boolean } | null>(null);

  useEffect(() => {
    markHits(hits, now, drawn);
    return unmarkHits;
  }, [hits, now, drawn]);

  useEffect(() => {
    const isBegun = way.current?.to === now;
    if (!now || (isBegun && way.current?.isOver)) return;
    const range = rangeOf(now, drawn.get(now.page));
    way.current = { to: now, isOver: range !== null };
    if (range && scroller.current) bringIntoSight(range.getBoundingClientRect(), scroller.current);
    else if (!isBegun) goTo({ page: now.page, down: 0 });
  }, [now, drawn, goTo, scroller]);

  const step = useCallback(
    (direction: 1 | -1) => setAt((before) => stepAmong(hits.length, before, direction)),
    [hits.length],
  );
  const seek = useCallback((words: string) => {
    setQuery(words);
    setAt(0);
  }, []);
  return { query, found, at, setQuery: seek, step };
}

function bringIntoSight(place: DOMRect, scroller: HTMLElement): void {
  const room = scroller.getBoundingClientRect();
  if (place.top < room.top + 40 || place.bottom > room.bottom - 40)
    scroller.scrollTop += place.top - room.top - room.height / 3;
  if (place.left < room.left || place.right > room.right)
    scroller.scrollLeft += place.left - room.left - room.width / 3;
}
