import { useEffect } from 'react';
import { isPressed } from '../ui/keys.ts';
import { commands } from './commands.ts';
import { openPalette } from './open-palette.ts';

/** Runs the command whose keys are pressed, wherever the focus is. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat || event.defaultPrevented) return;
      if (isPressed('mod+k', event)) {
        event.preventDefault();
        openPalette();
        return;
      }
      const command = commands().find((candidate) => candidate.keys && isPressed(candidate.keys, event));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
