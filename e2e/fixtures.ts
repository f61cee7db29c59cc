import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launchApp } from './launch/launch-app.ts';

export { expect } from '@playwright/test';

interface AppFixtures {
  /** An empty home folder with Documents in it. */
  readonly home: string;
  /** Arguments of the app, such as a workspace to open: `test.use({ appArgs: [file] })`. */
  readonly appArgs: readonly string[];
  readonly app: ElectronApplication;
  readonly page: Page;
}

export const test = base.extend<AppFixtures>({
  home: async ({}, provide) => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'parley-home-'));
    await mkdir(path.join(home, 'Documents'));
    await provide(home);
    await rm(home, { recursive: true, force: true });
  },
  appArgs: [[], { option: true }],
  app: async ({ home, appArgs }, provide) => {
    const app = await launchApp({ home, args: appArgs });
    await provide(app);
    await app.close();
  },
  page: async ({ app }, provide) => {
    await provide(await readyWindow(app));
  },
});

/** The app's window once it says that it can be used. Waited for, never slept for. */
export async function readyWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.locator('[data-ready]').first().waitFor({ state: 'attached' });
  return page;
}
