import { useEffect } from 'react';
import { useApp } from './store.ts';

/** While a form holds what is not saved, closing the window or the workspace asks first. `what`: "a precedent of our own". */
export function useUnsaved(place: string, what: string, isUnsaved: boolean): void {
  const keepUnsaved = useApp((state) => state.keepUnsaved);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    keepUnsaved(place, what);
    return () => keepUnsaved(place, null);
  }, [keepUnsaved, place, what, isUnsaved]);
}
