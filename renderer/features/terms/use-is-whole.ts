import { useDeferredValue } from 'react';

/**
 * Whether all of a long list is to be drawn: not yet the first time, so that what fills the screen is there at once, and
 * from then on always.
 */
export function useIsWhole(): boolean {
  return useDeferredValue(true, false);
}
