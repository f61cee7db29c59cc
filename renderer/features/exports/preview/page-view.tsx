import { useEffect, useRef } from 'react';
import type { DrawnPage } from './draw-page.ts';
import type { PDFDocumentProxy } from './pdf-engine.ts';
import styles from './pages.module.css';

interface PageViewProps {
  readonly pdf: PDFDocumentProxy;
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly laid: {
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly scale: number;
  };
  readonly onLink: (target: unknown) => void;
  /** Null when it is drawn no more. */
  readonly onDrawn: (page: number, drawn: DrawnPage | null) => void;
}

/** One page of the preview, drawn while it is near what is looked at. */
export function PageView({ pdf, page, pageCount, laid, onLink, onDrawn }: PageViewProps) {
  const paper = useRef<HTMLDivElement>(null);
  const { top, width, height, scale } = laid;
  useEffect(() => {
    const into = paper.current;
    if (!into) return;
    let stop = (): void => {};
    let isGone = false;
    void import('./draw-page.ts').then(({ drawPage }) => {
      if (isGone) return;
      stop = drawPage(into, {
        pdf,
        number: page + 1,
        scale,
        onLink,
        onPainted: () => (into.dataset['painted'] = 'true'),
        onDrawn: (drawn) => {
          into.dataset['drawn'] = 'true';
          onDrawn(page, drawn);
        },
      });
    });
    return () => {
      isGone = true;
      delete into.dataset['painted'];
      delete into.dataset['drawn'];
      stop();
    };
  }, [pdf, page, scale, onLink, onDrawn]);
  useEffect(() => () => onDrawn(page, null), [page, onDrawn]);
  return (
    <article
      className={styles.page}
      style={{ top, width, height }}
      aria-label={`Page ${page + 1} of ${pageCount}`}
    >
      <div ref={paper} className={styles.paper} data-page={page + 1} data-selectable />
    </article>
  );
}
