import { app, type BrowserWindow } from 'electron';

/** A page that does not answer must not keep the window open for ever. */
const waitForPageMs = 3_000;

/**
 * Closing in order: the page saves what is being typed, and asks where something would be lost; the window goes, the backend folds the workspace into its one
 * file, the app ends.
 */
export function closeCalmly(closeBackend: () => Promise<void>) {
  const ready = new WeakSet<BrowserWindow>();
  const waiting = new WeakMap<BrowserWindow, ReturnType<typeof setTimeout>>();
  let isBackendClosed = false;

  /** A person is asked: that takes as long as it takes. */
  const windowHolds = (window: BrowserWindow): void => clearTimeout(waiting.get(window));

  const windowIsReady = (window: BrowserWindow): void => {
    ready.add(window);
    if (!window.isDestroyed()) window.close();
  };

  const watch = (window: BrowserWindow, askPage: () => void): void => {
    window.on('close', (event) => {
      if (ready.has(window) || window.webContents.isCrashed()) return;
      event.preventDefault();
      askPage();
      clearTimeout(waiting.get(window));
      waiting.set(
        window,
        setTimeout(() => windowIsReady(window), waitForPageMs),
      );
    });
  };

  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isBackendClosed) return;
    event.preventDefault();
    void closeBackend().finally(() => {
      isBackendClosed = true;
      app.quit();
    });
  });

  return { windowHolds, windowIsReady, watch };
}
