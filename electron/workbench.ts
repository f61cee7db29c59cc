import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import type { ShellEvent } from '../domain/contract/host.ts';
import { declareAppProtocol, serveApp } from './app-protocol.ts';
import { startBackend, type BackendHandle } from './backend.ts';
import { closeCalmly } from './close-calmly.ts';
import { offerContextMenu } from './context-menu.ts';
import { readEnvironment, workspaceIn } from './environment.ts';
import { settings } from './host/settings-file.ts';
import { answerHostCalls } from './ipc.ts';
import { startLog } from './log.ts';
import { setMenu } from './menu.ts';
import {
  closeDefaultSession,
  refuseWebContentsHabits,
  sandboxEveryWindow,
  shutOffNetwork,
} from './security.ts';
import { createWindow } from './window.ts';

/** The desktop app, as a list of steps. Everything up to `whenReady` has to happen before Chromium starts. */
export function startWorkbench(): void {
  if (!app.requestSingleInstanceLock()) return app.quit();
  startLog();
  sandboxEveryWindow();
  shutOffNetwork();
  refuseWebContentsHabits();
  declareAppProtocol();
  const environment = readEnvironment();
  let fileToOpen = environment.fileToOpen;
  let backend: BackendHandle | undefined;

  const openInWindow = (file: string): void => {
    fileToOpen = file;
    tellWindows({ name: 'open-file', file });
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  };
  app.on('second-instance', (_event, argv) => {
    const file = workspaceIn(argv);
    if (file) openInWindow(file);
    else BrowserWindow.getAllWindows()[0]?.focus();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openInWindow(file);
  });

  void app.whenReady().then(() => {
    closeDefaultSession();
    nativeTheme.themeSource = settings.read().preferences.theme;
    serveApp(environment.outFolder);
    setMenu((command) => tellWindows({ name: 'menu', command }));
    const closing = closeCalmly(() => backend?.close() ?? Promise.resolve());
    answerHostCalls({
      fileToOpen: () => fileToOpen,
      onHoldClosing: closing.windowHolds,
      onReadyToClose: closing.windowIsReady,
    });
    const started = startBackend({
      ...environment,
      windows: () => BrowserWindow.getAllWindows(),
      onChange: tellOfBackend,
    });
    backend = started;
    const window = createWindow(environment.outFolder);
    offerContextMenu(window, () => tellWindows({ name: 'spelling-changed' }));
    closing.watch(window, () => tellWindows({ name: 'closing' }));
    window.webContents.on('did-finish-load', () => started.connect(window));
  });
}

function tellWindows(event: ShellEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('shell', event);
}

function tellOfBackend(state: 'lost' | 'back' | 'hopeless'): void {
  if (state !== 'hopeless') return tellWindows({ name: state === 'lost' ? 'backend-lost' : 'backend-back' });
  dialog.showErrorBox(
    'Parley has to close',
    'The part of Parley that keeps the workspace stopped several times in a minute. Everything that was shown as saved is in the workspace file.',
  );
  app.exit(1);
}
