import { useEffect } from 'react';
import { useApp } from '../../store.ts';

/** Long enough after a deal was opened for it to be on the screen. */
const AFTER_MS = 1000;

/** Makes the preview ready in a quiet moment: the first one would else wait for its writer, its fonts and its reader. */
export function usePreparedPreview(dealId: string): void {
  const preparePreview = useApp((state) => state.preparePreview);
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => void preparePreview(dealId));
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [dealId, preparePreview]);
}
