import { useCallback, useRef, useState } from 'react';
import { FindBox } from './find-box.tsx';
import { percentOf, stepZoom, type Zoom } from './lay-pages.ts';
import { OutlineButton } from './outline-button.tsx';
import { PageBox } from './page-box.tsx';
import { PageView } from './page-view.tsx';
import type { PreviewState } from './preview-slice.ts';
import { PreviewNotice } from './preview-notice.tsx';
import { ZoomBox } from './zoom-box.tsx';
import { resolveTarget } from './resolve-target.ts';
import { useDrawnPages } from './use-drawn-pages.ts';
import { useFoundPlaces } from './use-found-places.ts';
import { usePages } from './use-pages.ts';
import { usePreviewKeys } from './use-preview-keys.ts';
import { usePdf } from './use-pdf.ts';
import pages from './pages.module.css';
import styles from './preview.module.css';

interface PreviewPaneProps {
  readonly preview: PreviewState | null;
  readonly onAgain: () => void;
}

const noSizes = [] as const;
// What scrolls and holds nothing to focus could not be scrolled by keyboard
const reachable = { tabIndex: 0 };

/** The very PDF, page by page. */
export function PreviewPane({ preview, onAgain }: PreviewPaneProps) {
  const previewed = preview?.shown ?? null;
  const { shown, isLost } = usePdf(previewed);
  const pdf = shown?.pdf ?? null;
  const [zoom, setZoom] = useState<Zoom>('width');
  const { scroller, layout, near, current, onScroll, goTo } = usePages(shown?.sizes ?? noSizes, zoom);
  const [drawn, tellDrawn] = useDrawnPages();
  const find = useFoundPlaces({ pdf, scroller, drawn, goTo });
  const findInput = useRef<HTMLInputElement>(null);
  const follow = useCallback(
    (target: unknown) => {
      if (!pdf) return;
      // a document that was closed meanwhile leads nowhere
      resolveTarget(pdf, target).then(
        (place) => place && goTo(place),
        () => undefined,
      );
    },
    [pdf, goTo],
  );
  const laid = layout.pages[current];
  const percent = laid ? percentOf(laid) : 100;
  const frame = useRef<HTMLElement>(null);
  usePreviewKeys(frame, {
    find: () => findInput.current?.select(),
    zoomBy: (direction) => setZoom(stepZoom(percent, direction)),
    fit: () => setZoom('width'),
  });
  return (
    <section ref={frame} className={styles.preview} aria-label="Preview">
      <div className={styles.bar}>
        {pdf && <OutlineButton pdf={pdf} onTarget={follow} />}
        <PageBox current={current} count={layout.pages.length} onPage={(page) => goTo({ page, down: 0 })} />
        <ZoomBox zoom={zoom} percent={percent} onZoom={setZoom} />
        <FindBox
          input={findInput}
          query={find.query}
          found={find.found}
          at={find.at}
          onQuery={find.setQuery}
          onStep={find.step}
        />
      </div>
      <PreviewNotice preview={preview} isLost={isLost} onAgain={onAgain} />
      <section
        {...reachable}
        ref={scroller}
        className={pages.scroller}
        aria-label="Pages"
        aria-busy={preview?.isDrawing === true || previewed?.previewId !== shown?.previewId}
        data-whole={previewed?.linesLeftOut === 0}
        onScroll={onScroll}
      >
        <div className={pages.column} style={{ width: layout.width, height: layout.height }}>
          {pdf &&
            layout.pages
              .slice(near[0], near[1] + 1)
              .map((page, index) => (
                <PageView
                  key={near[0] + index}
                  pdf={pdf}
                  page={near[0] + index}
                  pageCount={layout.pages.length}
                  laid={page}
                  onLink={follow}
                  onDrawn={tellDrawn}
                />
              ))}
        </div>
      </section>
    </section>
  );
}
