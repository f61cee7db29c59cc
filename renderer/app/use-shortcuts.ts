import { useEffect } from 'react';
import { isForTyping, isPressed, isTextField } from '../ui/keys.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { openPalette } from './open-palette.ts';

/** Runs the command whose keys are pressed, wherever the focus is; a text field keeps the keys that type or move in it. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (isPressed('mod+k', event) && !event.repeat) {
        event.preventDefault();
        openPalette();
        return;
      }
      const command = commands().find((candidate) =>
        [candidate.keys, ...(candidate.moreKeys ?? [])].some((keys) => keys && isPressed(keys, event)),
      );
      if (!command?.keys || (event.repeat && !command.repeats)) return;
      if (isTyping(event.target) && (isForTyping(command.keys) || isLeftTo(event.target, command))) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A dialog saves nothing before its button is pressed: there, undo is that of the text box. */
function isLeftTo(target: EventTarget | null, command: Command): boolean {
  return (
    command.isForEditing === true && target instanceof Element && target.closest('[role="dialog"]') !== null
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && isTextField(target);
}
