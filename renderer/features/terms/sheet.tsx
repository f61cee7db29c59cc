import { Fragment, useEffect, useRef } from 'react';
import type { SheetView } from './sheet-view.ts';
import { SheetBlock } from './sheet-block.tsx';
import { SheetCover } from './sheet-cover.tsx';
import styles from './sheet.module.css';

interface SheetProps {
  readonly view: SheetView;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The term sheet as it will print. A click on a term opens its values. */
export function Sheet({ view, selected, onSelect }: SheetProps) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) paper.current?.querySelector(`[data-term="${selected}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // A pane that scrolls has to be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region without focusable parts of its own
    <div className={styles.desk} tabIndex={0} role="region" aria-label="Document">
      <article className={styles.paper} ref={paper} aria-label="Term sheet as it will print" lang="en-GB">
        <SheetCover cover={view.cover} />
        {view.terms.map((term, index) => (
          <Fragment key={term.key}>
            {view.terms[index - 1]?.section !== term.section && <h2 className={styles.part}>{term.section}</h2>}
            <section
              data-term={term.key}
              className={styles.term}
              aria-current={term.key === selected || undefined}
              aria-label={`Term ${term.number}: ${term.label}`}
              onClick={() => {
                if (document.getSelection()?.isCollapsed !== false) onSelect(term.key);
              }}
            >
              <h3 className={styles.heading}>
                <span className={styles.number}>{term.number}</span>
                <span className={styles.label}>{term.label}</span>
                <span className={styles.tag}>
                  {term.stateWords}
                  {term.isBinding && ', binding'}
                </span>
              </h3>
              {term.blocks.map((block, at) => (
                <SheetBlock key={at} block={block} />
              ))}
            </section>
          </Fragment>
        ))}
        {view.terms.length === 0 && <p className={styles.body}>No terms yet.</p>}
      </article>
    </div>
  );
}
