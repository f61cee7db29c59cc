import { test } from '../fixtures.ts';
import { openEconomics, sayConventions } from '../pages/economics.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { createDeal } from '../pages/new-deal.ts';
import { startApp } from '../pages/start-app.ts';
import { termSheet } from '../pages/term-sheet.ts';
import { openDeal } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const sizes = [
  { from: 0, width: 1440, height: 900 },
  { from: 20, width: 1100, height: 700 },
] as const;

for (const theme of ['light', 'dark'] as const) {
  for (const { from, width, height } of sizes) {
    test(`the value of a round at ${width}, ${theme}`, async ({ home }) => {
      await nameDocumentsFolder(home);
      await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
      const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
      await resize({ app, page }, width, height);
      const camera = createCamera(page, theme);
      const take = (number: number, name: string) => camera(from + number, `${width}-${name}`);

      await openDeal(page);
      await termSheet(page).line('Rate').click();
      await page.getByRole('region', { name: 'Worth of this round (private)' }).waitFor();
      await take(0, 'worth-of-the-draft');

      await page.getByRole('tab', { name: 'Economics' }).click();
      await page.getByRole('tab', { name: 'Value', exact: true }).click();
      const value = page.getByRole('tabpanel', { name: 'Value' });
      await value.getByRole('table', { name: 'By year' }).waitFor();
      await take(1, 'value');
      await value.getByRole('button', { name: /^Net present value to us/ }).click();
      const working = value.getByRole('complementary', { name: 'Working' });
      const line = () => working.getByRole('button', { expanded: false }).first();
      for (let depth = 0; depth < 4; depth += 1) await line().click();
      await take(2, 'working');
      await page.keyboard.press('Escape');
      await value.getByRole('table', { name: 'Payments' }).scrollIntoViewIfNeeded();
      await take(3, 'payments');
      const leftOut = value.getByRole('region', { name: 'Left out' });
      await leftOut.scrollIntoViewIfNeeded();
      await take(4, 'left-out');
      await value.getByRole('region', { name: 'Picture of the cash flow' }).scrollIntoViewIfNeeded();
      await take(5, 'picture');

      const party = (name: string) => ({ name });
      await createDeal(page, {
        title: 'Aspen',
        parties: { A: party('Alpha Radio'), B: party('Beta Devices') },
        ourSide: 'A',
        terms: [],
      });
      const part = await openEconomics(page, 'Value');
      await part.getByRole('button', { name: 'Say how to reckon' }).waitFor();
      await take(7, 'nothing-yet');
      await sayConventions(page, { currency: 'EUR', valuationDate: '2026-01-01', discountRate: '8' });
      await openEconomics(page, 'Value');
      await part.getByRole('region', { name: 'Why there is no value' }).waitFor();
      await take(8, 'refused');
      await app.close();
    });
  }
}
