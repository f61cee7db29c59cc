import type { MenuCommand } from '../../domain/contract/host.ts';
import { commands } from './commands.ts';
import { openPalette } from './open-palette.ts';

/** The native menu runs the very commands of the palette. */
export function runMenuCommand(name: MenuCommand): void {
  if (name === 'command-palette') return openPalette();
  const command = commands().find((candidate) => candidate.menu === name);
  command?.run();
}
