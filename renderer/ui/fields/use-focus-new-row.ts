import { useEffect, useRef, type RefObject } from 'react';

interface NewRowFocus<T extends HTMLElement> {
  /** Of the element that holds the rows, each of them marked `data-row`. */
  readonly rows: RefObject<T | null>;
  /** To be told before a row is added: only then does the focus move, not when a draft is opened. */
  readonly expectRow: () => void;
}

/** Puts the focus into the first box of a row that was just added at the end. */
export function useFocusNewRow<T extends HTMLElement>(): NewRowFocus<T> {
  const rows = useRef<T>(null);
  const isExpected = useRef(false);
  useEffect(() => {
    if (!isExpected.current) return;
    isExpected.current = false;
    const all = rows.current?.querySelectorAll(':scope > [data-row]') ?? [];
    [...all].at(-1)?.querySelector('input')?.focus();
  });
  return { rows, expectRow: () => (isExpected.current = true) };
}
