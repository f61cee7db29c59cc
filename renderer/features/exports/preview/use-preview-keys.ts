import { useEffect, useRef, type RefObject } from 'react';
import { isPressed } from '../../../ui/keys.ts';

interface PreviewKeys {
  readonly find: () => void;
  readonly zoomBy: (direction: 1 | -1) => void;
  readonly fit: () => void;
}

/** Keys that mean something wherever the focus is within the preview: find, larger, smaller, as wide as the room. */
export function usePreviewKeys(frame: RefObject<HTMLElement | null>, keys: PreviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const element = frame.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { find, zoomBy, fit } = latest.current;
      const isAny = (...names: readonly string[]) => names.some((name) => isPressed(name, event));
      if (isAny('mod+f')) find();
      else if (isPressedKey(event, '+', '=')) zoomBy(1);
      else if (isAny('mod+-')) zoomBy(-1);
      else if (isAny('mod+0')) fit();
      else return;
      event.preventDefault();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [frame]);
}

/** The plus lies on another key, with or without Shift, on each keyboard. */
function isPressedKey(event: KeyboardEvent, ...names: readonly string[]): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && names.includes(event.key);
}
