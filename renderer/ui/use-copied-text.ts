import { useEffect, useState } from 'react';
import { copyTable } from './copy-table.ts';

const shownForMs = 1500;

/** Copies a text by a click, and says for a moment that it was copied. */
export function useCopiedText(text: string): { readonly isCopied: boolean; readonly copy: () => void } {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), shownForMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return { isCopied, copy: () => setIsCopied(copyTable({ text })) };
}
