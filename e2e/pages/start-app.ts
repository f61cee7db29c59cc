import type { ElectronApplication, Page } from '@playwright/test';
import { readyWindow } from '../fixtures.ts';
import { launchApp, type LaunchOptions } from '../launch/launch-app.ts';

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** One more start within a test: a restart in the same home, or a second person in another. */
export async function startApp(options: LaunchOptions): Promise<RunningApp> {
  const app = await launchApp(options);
  return { app, page: await readyWindow(app) };
}

/** Closes the window as its button does, and waits until the app has put everything away. */
export async function closeWindow(app: ElectronApplication): Promise<void> {
  const gone = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
}
