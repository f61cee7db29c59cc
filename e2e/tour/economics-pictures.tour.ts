import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from '../fixtures.ts';
import { openEconomics } from '../pages/economics.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { openDeal } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const printed = path.join(import.meta.dirname, '..', '..', 'out', 'tour', 'economics-picture.pdf');

for (const theme of ['light', 'dark'] as const) {
  test(`pictures of the economics, ${theme}`, async ({ home }) => {
    test.slow();
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    const drawn = page.locator('[data-drawn]');
    await resize({ app, page }, 1440, 900);
    await openDeal(page);
    await openEconomics(page, 'Rates');
    await drawn.first().waitFor();
    await take(260, 'rates');
    await page.getByRole('button', { name: 'Figures' }).click();
    await take(261, 'rates-figures');
    await page.getByRole('button', { name: 'Picture' }).click();
    await page.getByRole('table', { name: 'Published rates' }).scrollIntoViewIfNeeded();
    await take(262, 'rates-programmes');
    await openEconomics(page, 'Ranges');
    await drawn.first().waitFor();
    await take(263, 'ranges');
    const low = page.getByRole('textbox', { name: /^Units of Xiaomi, low/ });
    await low.fill('140');
    await page.getByRole('textbox', { name: 'Seed' }).click();
    await page.getByText('The upper bound lies below the lower one.').waitFor();
    await take(264, 'ranges-refused');
    await low.fill('80');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    const quantiles = page.getByRole('table', { name: 'Quantiles' });
    await quantiles.waitFor();
    await drawn.nth(1).waitFor();
    await quantiles.scrollIntoViewIfNeeded();
    await take(265, 'distribution');
    await resize({ app, page }, 1100, 700);
    await take(266, 'small-distribution');
    await openEconomics(page, 'Ranges');
    await page.getByRole('form', { name: 'Ranges of the assumptions' }).scrollIntoViewIfNeeded();
    await take(267, 'small-ranges');
    await openEconomics(page, 'Rates');
    await drawn.first().waitFor();
    await take(268, 'small-rates');
    await openEconomics(page, 'Ranges');
    await quantiles.waitFor();
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Print…' }).last().click();
    await page.locator('body > div > img').waitFor({ state: 'attached' });
    const pdf = await app.evaluate(async ({ BrowserWindow }) => {
      const made = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
        preferCSSPageSize: true,
      });
      return made?.toString('base64') ?? '';
    });
    await writeFile(printed, Buffer.from(pdf, 'base64'));
    await app.close();
  });
}
