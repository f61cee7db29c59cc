import { useRef } from 'react';

/** A deed that is done once, however often its button is pressed: while it is under way, another press does nothing. */
export function useOnce<A extends readonly unknown[]>(
  deed: (...about: A) => Promise<void>,
): (...about: A) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (...about) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await deed(...about).finally(() => {
      isUnderWay.current = false;
    });
  };
}
