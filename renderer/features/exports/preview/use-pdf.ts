import { useEffect, useRef, useState } from 'react';
import type { Previewed } from '../../../../domain/contract/preview.ts';
import { useApp } from '../../../store.ts';
import type { PageSize } from './lay-pages.ts';
import type { OpenedPdf, PDFDocumentProxy } from './pdf-engine.ts';

/** A preview that can be looked at. */
export interface ShownPdf {
  readonly previewId: string;
  readonly pdf: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
}

/** Opens what is previewed. The one before stays until the next can be drawn. */
export function usePdf(previewed: Previewed | null): {
  readonly shown: ShownPdf | null;
  readonly isLost: boolean;
} {
  const readPreview = useApp((state) => state.readPreview);
  const [shown, setShown] = useState<ShownPdf | null>(null);
  const [lostId, setLostId] = useState<string | null>(null);
  const before = useRef<OpenedPdf | null>(null);
  // loaded while the backend draws, not after it
  useEffect(() => {
    void import('./pdf-engine.ts').then(({ startReader }) => startReader());
    void import('./draw-page.ts');
  }, []);
  useEffect(() => {
    if (!previewed) return undefined;
    const { previewId, bytes, sizes } = previewed;
    const gone = new AbortController();
    const open = async (): Promise<void> => {
      const { openPdf } = await import('./pdf-engine.ts');
      const opened = await openPdf(bytes, (from, to) => readPreview(previewId, from, to));
      if (gone.signal.aborted) return opened.close();
      const each = sizes.flatMap(({ pages, ...size }) => Array.from({ length: pages }, () => size));
      setShown({ previewId, pdf: opened.pdf, sizes: each });
      before.current?.close();
      before.current = opened;
    };
    open().catch(() => {
      if (!gone.signal.aborted) setLostId(previewId);
    });
    return () => gone.abort();
  }, [previewed, readPreview]);
  useEffect(() => () => before.current?.close(), []);
  return { shown: previewed && shown, isLost: previewed !== null && lostId === previewed.previewId };
}
