import { app } from 'electron';
import { join } from 'node:path';

/** What the process was started with, read once. */
export interface Environment {
  /** A better-sqlite3 build for a development runtime; a shipped app takes none from outside. */
  readonly nativeBinding: string | undefined;
  /** Where the built window, backend and fonts lie. */
  readonly outFolder: string;
  /** A workspace named on the command line. */
  readonly fileToOpen: string | undefined;
}

export function readEnvironment(): Environment {
  return {
    nativeBinding: app.isPackaged ? undefined : process.env['PARLEY_SQLITE_BINDING'],
    outFolder: join(app.getAppPath(), 'out'),
    fileToOpen: workspaceIn(process.argv),
  };
}

export function workspaceIn(argv: readonly string[]): string | undefined {
  return argv
    .slice(1)
    .find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.parley'));
}
