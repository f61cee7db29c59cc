import type { MenuCommand } from '../../domain/contract/host.ts';
import { host } from '../api.ts';
import { isTextField } from '../ui/keys.ts';
import { commands } from './commands.ts';
import { openPalette } from './open-palette.ts';

/** The native menu runs the very commands of the palette. */
export function runMenuCommand(name: MenuCommand): void {
  if (name === 'command-palette') return openPalette();
  if (name === 'undo' || name === 'redo') return takeStep(name);
  run(name);
}

/**
 * The menu's undo goes where the keys would go: the editor of prose and the box of a dialog have a history of their own,
 * and outside a deal there is no other.
 */
function takeStep(step: 'undo' | 'redo'): void {
  const focused = document.activeElement;
  const isOwn =
    focused instanceof HTMLElement &&
    isTextField(focused) &&
    (focused.isContentEditable || focused.closest('[role="dialog"]') !== null);
  if (isOwn || !run(step)) void host('editText', { step });
}

function run(name: MenuCommand): boolean {
  const command = commands().find((candidate) => candidate.menu === name);
  command?.run();
  return command !== undefined;
}
