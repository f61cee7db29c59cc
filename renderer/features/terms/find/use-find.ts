import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Query } from './find-matches.ts';
import { markedMatches, type ShownMatch } from './marked-matches.ts';

export interface Found {
  readonly matches: readonly ShownMatch[];
  /** Place of the one that is jumped to; -1 when there is none. */
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
}

/** Looks for the query on the paper, again whenever the paper changes, and lights up what it found. */
export function useFind(paper: RefObject<HTMLElement | null>, query: Query): Found {
  const [matches, setMatches] = useState<readonly ShownMatch[]>([]);
  const [current, setCurrent] = useState(-1);
  const { words, matchCase, wholeWord } = query;
  const last = useRef({ words, current: -1 });

  useEffect(() => {
    const article = paper.current;
    if (!article) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const found = markedMatches(article, { words, matchCase, wholeWord });
      const isNew = last.current.words !== words;
      last.current.words = words;
      setMatches(found);
      setCurrent((before) => Math.min(isNew || before < 0 ? 0 : before, found.length - 1));
    };
    // A text of any length may change under one's hands: looked through when the hands rest
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, 150);
    });
    watch.observe(article, { childList: true, characterData: true, subtree: true });
    timer = setTimeout(look, 60);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [paper, words, matchCase, wholeWord]);

  useEffect(() => {
    const now = matches[current];
    CSS.highlights.set('found', new Highlight(...matches.map(({ range }) => range)));
    CSS.highlights.set('found-now', new Highlight(...(now ? [now.range] : [])));
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-now');
    };
  }, [matches, current]);

  const range = matches[current]?.range;
  useEffect(() => {
    if (range) bringIntoView(range);
  }, [range]);

  const count = matches.length;
  const step = useCallback(
    (by: 1 | -1) => setCurrent((before) => (count === 0 ? -1 : (before + by + count) % count)),
    [count],
  );
  return { matches, current, step };
}

/** A third from the top, unless it is in sight: what was found is read with what stands before it. */
function bringIntoView(range: Range): void {
  const desk = range.startContainer.parentElement?.closest('[data-desk]');
  if (!desk) return;
  const [mark, whole] = [range.getBoundingClientRect(), desk.getBoundingClientRect()];
  if (mark.top >= whole.top + 8 && mark.bottom <= whole.bottom - 8) return;
  desk.scrollTop += mark.top - whole.top - whole.height / 3;
}
