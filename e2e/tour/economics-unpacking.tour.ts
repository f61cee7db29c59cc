import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { fillAssumption, openUnpacking, openWorksheet } from '../pages/unpacking.ts';
import { openDeal } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const LENOVO = 'InterDigital v Lenovo, Court of Appeal, [2024] EWCA Civ 743';
const by = 'K. Lee';

for (const theme of ['light', 'dark'] as const) {
  test(`unpacking, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await openDeal(page);
    await openUnpacking(page);
    await take(500, 'unpacking-start');
    const sheet = await openWorksheet(page, LENOVO);
    await take(501, 'unpacking-rate');
    await sheet.getByText('Sums laid on units').click();
    await sheet
      .getByRole('listitem')
      .filter({ hasText: 'lump sum before interest' })
      .getByRole('button', { name: 'Use as payment' })
      .click();
    await sheet.getByRole('button', { name: 'Use as past units' }).click();
    for (const name of ['Day of valuation', 'Discount rate a year', 'Weight of past units', 'Average price'])
      await sheet.getByRole('button', { name: `Assume: ${name}` }).click();
    await fillAssumption(sheet, 'Day of valuation', { value: '2023-12-31', by, why: 'End of the licence' });
    await fillAssumption(sheet, 'Discount rate a year', {
      value: '8',
      low: '5',
      high: '12',
      by,
      why: 'Our own',
    });
    await fillAssumption(sheet, 'Weight of past units', {
      value: '1',
      low: '0.6',
      by,
      why: 'No hold-out discount',
    });
    await fillAssumption(sheet, 'Average price', { value: '180', low: '150', high: '220' });
    const future = sheet.getByRole('region', { name: 'Future units' });
    await future.getByRole('button', { name: 'Year' }).click();
    await future.getByRole('textbox', { name: 'Period of future units 1' }).fill('2025');
    await fillAssumption(sheet, 'Future units, 2025', {
      value: '60m',
      low: '50m',
      high: '75m',
      by,
      why: 'Analyst of handsets',
    });
    await sheet.getByText('One ratio').click();
    await fillAssumption(sheet, 'Strength of the portfolios', {
      value: '1.4',
      low: '1.1',
      high: '1.8',
      by,
      why: 'Declared families, counted by identical priorities',
    });
    await expect(sheet.getByRole('region', { name: 'Sensitivity' }).getByRole('row')).toHaveCount(6);
    await sheet.evaluate((region) => region.scrollTo(0, 0));
    await take(502, 'unpacking-sums');
    await sheet.evaluate((region) => region.scrollTo(0, 480));
    await take(503, 'unpacking-assumed');
    await sheet.getByText(/^Working, /).click();
    await sheet.evaluate((region) => region.scrollTo(0, 99_999));
    await take(504, 'unpacking-working');
    await resize({ app, page }, 1100, 700);
    await sheet.evaluate((region) => region.scrollTo(0, 0));
    await take(505, 'small-unpacking');
    await sheet.evaluate((region) => region.scrollTo(0, 520));
    await take(506, 'small-unpacking-assumed');
    await app.close();
  });
}
