import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo, openTab, sampleTitle } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const sizes = [
  { from: 0, width: 1440, height: 900 },
  { from: 20, width: 1100, height: 700 },
] as const;

for (const theme of ['light', 'dark'] as const) {
  for (const { from, width, height } of sizes) {
    test(`the memo at ${width}, ${theme}`, async ({ home }) => {
      await nameDocumentsFolder(home);
      await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
      const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
      await resize({ app, page }, width, height);
      const camera = createCamera(page, theme);
      const take = (number: number, name: string) => camera(from + number, `${width}-${name}`);
      await goTo(page, 'Deals');
      await page.getByRole('button', { name: sampleTitle, exact: true }).click();
      await page.getByRole('tabpanel', { name: 'Overview' }).waitFor();
      await openTab(page, 'Economics');
      await page.getByRole('button', { name: 'Memo…', exact: true }).click();
      await page.getByRole('dialog', { name: 'Memo on a round' }).waitFor();
      await take(0, 'memo-dialog');
    });
  }
}
