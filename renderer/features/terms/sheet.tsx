import { memo, useEffect, useRef } from 'react';
import { useApp } from '../../store.ts';
import { FindBar } from './find/find-bar.tsx';
import { SheetCover } from './sheet-cover.tsx';
import { SheetTermSection } from './sheet-term-section.tsx';
import type { SheetView } from './sheet-view.ts';
import { useIsWhole } from './use-is-whole.ts';
import { termAt, useWritingOf, writeAt } from './writing/use-writing-of.ts';
import styles from './sheet.module.css';

interface SheetProps {
  readonly view: SheetView;
  readonly roundId: string;
  readonly canWrite: boolean;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** More than any screen shows. */
const firstTerms = 12;

/**
 * The term sheet as it will print. A click anywhere in a term opens its values, and a click into its prose edits that as
 * well; its heading does so by keyboard.
 */
export const Sheet = memo(function Sheet({ view, roundId, canWrite, selected, onSelect }: SheetProps) {
  const isWhole = useIsWhole();
  const paper = useRef<HTMLElement>(null);
  useWritingOf(paper, selected);
  useEffect(() => {
    const term = selected && paper.current?.querySelector(`[data-term="${selected}"]`);
    if (!term) return undefined;
    bringIntoView(term);
    // What was not on the screen has no height of its own until it is drawn
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => bringIntoView(term));
    });
    return () => cancelAnimationFrame(frame);
  }, [selected, isWhole]);
  useEffect(() => {
    const article = paper.current;
    const select = (event: MouseEvent): void => {
      const key = termAt(event);
      // Text that is being marked to be copied is no choice of a term
      if (!key || document.getSelection()?.isCollapsed === false) return;
      // Both in one go: drawn in between, the place that was clicked would be gone, or have moved
      if (canWrite) writeAt(event, key);
      onSelect(key);
    };
    article?.addEventListener('click', select);
    return () => article?.removeEventListener('click', select);
  }, [onSelect, canWrite]);
  const isFinding = useApp((state) => state.finding !== null);
  return (
    <section className={styles.frame}>
      {isFinding && <FindBar paper={paper} roundId={roundId} canWrite={canWrite} />}
      <section className={styles.desk} aria-label="Document" data-desk>
        <article className={styles.paper} ref={paper} aria-label="Term sheet as it will print" lang="en-GB">
          <SheetCover cover={view.cover} />
          {view.terms.slice(0, isWhole ? undefined : firstTerms).map((term, index) => (
            <SheetTermSection
              key={term.key}
              roundId={roundId}
              canWrite={canWrite}
              onSelect={onSelect}
              term={term}
              opensPart={view.terms[index - 1]?.section !== term.section}
              isSelected={term.key === selected}
            />
          ))}
          {view.terms.length === 0 && <p className={styles.body}>No terms yet.</p>}
        </article>
      </section>
    </section>
  );
});

/**
 * Puts a term that is cut off near the top, with room below it for words to come. Not by `scrollIntoView`, after which
 * Chromium's next Tab would go on from there, past everything before it.
 */
function bringIntoView(term: Element): void {
  const desk = term.closest(`.${styles.desk}`);
  if (!desk) return;
  const [within, whole] = [term.getBoundingClientRect(), desk.getBoundingClientRect()];
  if (within.top >= whole.top && within.bottom <= whole.bottom) return;
  desk.scrollTop += within.top - whole.top - whole.height * 0.15;
}
