import { createRequire } from 'node:module';
import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

const checkout = path.join(import.meta.dirname, '..', '..');
// The package's types describe Electron's API; required from Node it answers with the path of the program.
const electronProgram = createRequire(import.meta.url)('electron') as unknown as string;
const isRoot = process.getuid?.() === 0;

export interface LaunchOptions {
  /** A folder of the test's own: settings, documents and recent files all lie under it. */
  readonly home: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A program that runs Electron (named in PARLEY_ELECTRON) with the arguments it is given. */
  readonly wrapper?: string;
}

/** Starts the built app as a person would, in a home folder of its own. */
export function launchApp({
  home,
  args = [],
  env = {},
  wrapper,
}: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    // Playwright slips its own loader into the app only when it finds Electron by itself.
    ...(wrapper === undefined ? {} : { executablePath: wrapper }),
    args: [checkout, ...args],
    chromiumSandbox: !isRoot,
    env: { ...inheritedEnvironment(), ...homeEnvironment(home), PARLEY_ELECTRON: electronProgram, ...env },
    timeout: 30_000,
  });
}

function homeEnvironment(home: string): Record<string, string> {
  return {
    HOME: home,
    USERPROFILE: home,
    APPDATA: path.join(home, 'AppData', 'Roaming'),
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_DATA_HOME: path.join(home, '.local', 'share'),
    XDG_DOCUMENTS_DIR: path.join(home, 'Documents'),
  };
}

/** Without what is unset: Playwright wants text for every name. */
function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
