import { useRef } from 'react';

/** A deed that is done once, however often its button is pressed: while it is under way, another press does nothing. */
export function useOnce(deed: () => Promise<void>): () => Promise<void> {
  const isUnderWay = useRef(false);
  return async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await deed().finally(() => {
      isUnderWay.current = false;
    });
  };
}
