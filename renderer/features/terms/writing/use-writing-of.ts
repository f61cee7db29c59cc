import { useEffect, type RefObject } from 'react';
import { useApp } from '../../../store.ts';
import { loadEditor } from './load-editor.ts';

/** The term in which something happened. */
export function termAt(event: Event): string | undefined {
  return event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-term]')?.dataset['term']
    : undefined;
}

/**
 * Begins to edit prose that is clicked into, with the cursor where it was clicked. The first click on a suggestion shows
 * it, to be accepted or rejected; only the next one edits it.
 */
export function writeAt(event: MouseEvent, key: string): void {
  const prose = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-prose]') : null;
  if (!prose || prose.dataset['writing'] !== undefined) return;
  const { write, showSuggestion, shownSuggestion: shown } = useApp.getState();
  const id = suggestionAt(event);
  if (id === undefined || (shown?.termKey === key && shown.id === id))
    write(key, { left: event.clientX, top: event.clientY });
  else showSuggestion({ termKey: key, id });
}

function suggestionAt({ target }: MouseEvent): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-suggestion]')?.dataset['suggestion']
    : undefined;
}

/** Another term, another sheet or a frozen round end the editing of prose. */
export function useWritingOf(paper: RefObject<HTMLElement | null>, selected: string | null): void {
  const writing = useApp((state) => state.writingTerm);
  const stopWriting = useApp((state) => state.stopWriting);
  useEffect(() => {
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
