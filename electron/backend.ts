import { MessageChannelMain, utilityProcess, type BrowserWindow, type UtilityProcess } from 'electron';
import { join } from 'node:path';
import type { FromBackend, ToBackend } from './backend-messages.ts';
import { log } from './log.ts';

const restartsPerMinute = 3;
const closeWithinMs = 8_000;

export interface BackendHandle {
  /** Gives the window a port of its own; called again after each load of its page. */
  readonly connect: (window: BrowserWindow) => void;
  /** Folds the workspace into its one file and ends the process. */
  readonly close: () => Promise<void>;
}

export interface BackendOptions {
  readonly outFolder: string;
  readonly nativeBinding: string | undefined;
  readonly windows: () => readonly BrowserWindow[];
  /** Told when the backend died and once it is back; `hopeless` when it died too often to be started again. */
  readonly onChange: (state: 'lost' | 'back' | 'hopeless') => void;
}

/** Starts the database's process, hands its ports out and starts it again when it dies. */
export function startBackend(options: BackendOptions): BackendHandle {
  let openFile: string | null = null;
  let isClosing = false;
  let starts: number[] = [];
  let child = fork();

  function fork(): UtilityProcess {
    const isRestart = starts.length > 0;
    starts = [...starts.filter((at) => Date.now() - at < 60_000), Date.now()];
    const started = utilityProcess.fork(join(options.outFolder, 'main', 'backend-process.cjs'), [], {
      serviceName: 'Parley workspace',
      // rows of a long list live for a moment: a small nursery keeps 100 MB less of them and costs no time
      execArgv: ['--js-flags=--max-semi-space-size=4'],
      stdio: 'pipe',
      env: {
        ...process.env,
        PARLEY_SQLITE_BINDING: options.nativeBinding ?? '',
        PARLEY_REOPEN: openFile ?? '',
      },
    });
    started.stderr?.on('data', (data: Buffer) => log.warn(`backend: ${data.toString().trimEnd()}`));
    started.on('message', (message: FromBackend) => {
      if (message.kind === 'workspace') openFile = message.file;
      if (message.kind === 'ready' && isRestart) {
        for (const window of options.windows()) connect(window);
        options.onChange('back');
      }
    });
    started.on('exit', (code) => {
      if (isClosing) return;
      log.error(`the backend stopped with code ${code}`);
      if (starts.length > restartsPerMinute) return options.onChange('hopeless');
      options.onChange('lost');
      child = fork();
    });
    return started;
  }

  function connect(window: BrowserWindow): void {
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage({ kind: 'port' } satisfies ToBackend, [port1]);
    window.webContents.postMessage('backend-port', null, [port2]);
  }

  const close = () =>
    new Promise<void>((resolve) => {
      isClosing = true;
      const limit = setTimeout(resolve, closeWithinMs);
      child.once('exit', () => {
        clearTimeout(limit);
        resolve();
      });
      child.postMessage({ kind: 'close' } satisfies ToBackend);
    });

  return { connect, close };
}
