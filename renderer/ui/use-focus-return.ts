import { useEffect } from 'react';

/** Gives the focus back to where it was when what is shown goes: Mantine does so only for dialogs that stay mounted. */
export function useFocusReturn(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}
