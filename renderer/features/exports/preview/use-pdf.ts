import { useEffect, useRef, useState } from 'react';
import type { Previewed } from '../../../../domain/contract/preview.ts';
import { useApp } from '../../../store.ts';
import type { PageSize } from './lay-pages.ts';
import type { OpenedPdf, PDFDocumentProxy } from './pdf-engine.ts';

/** A preview that can be looked at. Sizes that are not read yet are taken to be those of the first page. */
export interface ShownPdf {
  readonly previewId: string;
  readonly pdf: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
}

/** Pages whose sizes are asked for at once. */
const AT_ONCE = 24;

/** Opens what is previewed. The one before stays until the next can be drawn. */
export function usePdf(previewed: Previewed | null): {
  readonly shown: ShownPdf | null;
  readonly isLost: boolean;
} {
  const readPreview = useApp((state) => state.readPreview);
  const [shown, setShown] = useState<ShownPdf | null>(null);
  const [lostId, setLostId] = useState<string | null>(null);
  const before = useRef<OpenedPdf | null>(null);
  const previewId = previewed?.previewId ?? null;
  const bytes = previewed?.bytes ?? 0;
  useEffect(() => {
    if (previewId === null) return;
    const gone = new AbortController();
    const isGone = (): boolean => gone.signal.aborted;
    const open = async (): Promise<void> => {
      const { openPdf } = await import('./pdf-engine.ts');
      const opened = await openPdf(bytes, (from, to) => readPreview(previewId, from, to));
      const { pdf } = opened;
      const first = sizeOf(await pdf.getPage(1));
      if (isGone()) return opened.close();
      const sizes: PageSize[] = Array.from({ length: pdf.numPages }, () => first);
      setShown({ previewId, pdf, sizes: [...sizes] });
      before.current?.close();
      before.current = opened;
      for (let page = 1; page < sizes.length; page += AT_ONCE) {
        const numbers = sizes.slice(page, page + AT_ONCE).map((_size, index) => page + index);
        const read = await Promise.all(numbers.map(async (index) => sizeOf(await pdf.getPage(index + 1))));
        if (isGone()) return;
        read.forEach((size, index) => (sizes[page + index] = size));
        if (read.some(({ width, height }) => width !== first.width || height !== first.height))
          setShown({ previewId, pdf, sizes: [...sizes] });
      }
    };
    open().catch(() => {
      if (!isGone()) setLostId(previewId);
    });
    return () => gone.abort();
  }, [previewId, bytes, readPreview]);
  useEffect(() => () => before.current?.close(), []);
  return { shown: previewId === null ? null : shown, isLost: previewId !== null && lostId === previewId };
}

function sizeOf(page: { readonly view: readonly number[] }): PageSize {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return { width: right - left, height: top - bottom };
}
