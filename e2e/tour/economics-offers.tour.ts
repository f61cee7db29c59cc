import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { roundsPanel } from '../pages/rounds.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo, openTab, sampleTitle } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const sizes = [
  { from: 0, width: 1440, height: 900 },
  { from: 20, width: 1100, height: 700 },
] as const;

for (const theme of ['light', 'dark'] as const) {
  for (const { from, width, height } of sizes) {
    test(`offers and what changes are worth at ${width}, ${theme}`, async ({ home }) => {
      await nameDocumentsFolder(home);
      await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
      const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
      await resize({ app, page }, width, height);
      const camera = createCamera(page, theme);
      const take = (number: number, name: string) => camera(from + number, `${width}-${name}`);
      await goTo(page, 'Deals');
      await page.getByRole('button', { name: sampleTitle, exact: true }).click();
      await page.getByRole('tabpanel', { name: 'Overview' }).waitFor();
      await page.getByText('worth to us, each alone').waitFor();
      await take(0, 'overview');

      await openTab(page, 'Rounds');
      await roundsPanel(page)
        .getByRole('columnheader', { name: /Worth to us/ })
        .waitFor();
      await take(1, 'worth-of-changes');
      await roundsPanel(page)
        .getByText(/All changes together/)
        .scrollIntoViewIfNeeded();
      await take(2, 'worth-totals');
      await page.getByText('Concessions', { exact: true }).click();
      await roundsPanel(page)
        .getByRole('columnheader', { name: /Worth to us/ })
        .waitFor();
      await take(3, 'concessions');

      await openTab(page, 'Economics');
      await page.getByRole('tab', { name: 'Offers', exact: true }).click();
      const offers = page.getByRole('tabpanel', { name: 'Offers' });
      await offers.locator('[data-drawn]').waitFor();
      await take(4, 'offers');
      await offers.getByText('Per unit', { exact: true }).click();
      await offers.locator('[data-drawn]').waitFor();
      await take(5, 'per-unit');
      await offers.getByText('% of sales', { exact: true }).click();
      await offers.locator('[data-drawn]').waitFor();
      await take(6, 'percent');
      await offers.getByRole('table', { name: 'Offers', exact: true }).scrollIntoViewIfNeeded();
      await take(7, 'figures');
      for (const summary of await offers.locator('summary').all()) await summary.click();
      await offers.locator('details').last().scrollIntoViewIfNeeded();
      await take(8, 'limits-and-rates');
      await app.close();
    });
  }
}
