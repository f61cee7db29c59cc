import { useEffect } from 'react';
import { isForTyping, isPressed, isTextField } from '../ui/keys.ts';
import { commands } from './commands.ts';
import { openPalette } from './open-palette.ts';

/** Runs the command whose keys are pressed, wherever the focus is; a text field keeps the keys that type or move in it. */
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
      if (!command?.keys || (isTyping(event.target) && isForTyping(command.keys))) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && isTextField(target);
}
