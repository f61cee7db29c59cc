import { useEffect, type RefObject } from 'react';
import { useApp } from '../../../store.ts';
import { loadEditor } from './load-editor.ts';

/** The term in which something happened. */
export function termAt(event: Event): string | undefined {
  return event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-term]')?.dataset['term']
    : undefined;
}

/** A click into prose edits it where it was clicked; another term, another sheet or a frozen round end the editing. */
export function useWritingOf(
  paper: RefObject<HTMLElement | null>,
  selected: string | null,
  canWrite: boolean,
): void {
  const writing = useApp((state) => state.writingTerm);
  const write = useApp((state) => state.write);
  const stopWriting = useApp((state) => state.stopWriting);
  useEffect(() => {
    const article = paper.current;
    const begin = (event: MouseEvent): void => {
      const key = termAt(event);
      const prose =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-prose]') : null;
      if (!canWrite || !key || !prose || prose.dataset['writing'] !== undefined) return;
      if (document.getSelection()?.isCollapsed !== false)
        write(key, { left: event.clientX, top: event.clientY });
    };
    article?.addEventListener('click', begin);
    return () => article?.removeEventListener('click', begin);
  }, [paper, canWrite, write]);
  useEffect(() => {
    // Only when another term is chosen: a click into prose begins to write a moment before it chooses the term
    const { writingTerm } = useApp.getState();
    if (writingTerm !== null && writingTerm !== selected) stopWriting();
  }, [selected, stopWriting]);
  useEffect(() => stopWriting, [stopWriting]);
  useEffect(() => {
    // Made ready while nothing else is to be done, so that the first click finds it there
    const idle = requestIdleCallback(() => void loadEditor(), { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }, []);
  useFocusAfterwards(paper, writing);
}

/** By Escape the focus goes back to the heading; a click that ended the editing has taken it elsewhere already. */
function useFocusAfterwards(paper: RefObject<HTMLElement | null>, writing: string | null): void {
  useEffect(() => {
    if (writing === null) return undefined;
    const article = paper.current;
    return () => {
      if (useApp.getState().writingTerm !== null || document.activeElement !== document.body) return;
      article
        ?.querySelector<HTMLElement>(`[data-term="${writing}"] h3 button`)
        ?.focus({ preventScroll: true });
    };
  }, [paper, writing]);
}
