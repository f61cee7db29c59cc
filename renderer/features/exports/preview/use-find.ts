import { useEffect, useRef, useState } from 'react';
import { findInPage, patternOf, textOfPage, type Hit, type PageText } from './find-in-pages.ts';
import type { PDFDocumentProxy } from './pdf-engine.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** Pages are still being read. */
  readonly isSeeking: boolean;
}

/** What was found, of which words in which document. */
interface Answer extends Found {
  readonly query: string;
  readonly pdf: PDFDocumentProxy;
}

const nothing: Found = { hits: [], isSeeking: false };

/** So often, in milliseconds, what was found so far is shown. */
const TELL_EVERY = 250;

/** Finds words on all pages; the words of a page are read once for each document. */
export function useFind(pdf: PDFDocumentProxy | null, query: string): Found {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const texts = useRef(new WeakMap<PDFDocumentProxy, Map<number, PageText>>());
  useEffect(() => {
    const pattern = patternOf(query);
    if (!pdf || !pattern) return undefined;
    let isLate = false;
    const known = texts.current.get(pdf) ?? new Map<number, PageText>();
    texts.current.set(pdf, known);
    const seek = async (): Promise<void> => {
      const hits: Hit[] = [];
      let toldAt = performance.now();
      for (let page = 0; page < pdf.numPages; page += 1) {
        const text = known.get(page) ?? (await readText(pdf, page));
        if (isLate) return;
        known.set(page, text);
        hits.push(...findInPage(text, page, pattern));
        if (performance.now() - toldAt < TELL_EVERY) continue;
        toldAt = performance.now();
        setAnswer({ pdf, query, hits: [...hits], isSeeking: true });
      }
      setAnswer({ pdf, query, hits, isSeeking: false });
    };
    // the document was closed meanwhile: another is sought in
    seek().catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [pdf, query]);
  return answer?.pdf === pdf && answer.query === query ? answer : nothing;
}

async function readText(pdf: PDFDocumentProxy, page: number): Promise<PageText> {
  const { items } = await (await pdf.getPage(page + 1)).getTextContent();
  return textOfPage(items.flatMap((item) => ('str' in item ? [{ str: item.str, hasEOL: item.hasEOL }] : [])));
}
