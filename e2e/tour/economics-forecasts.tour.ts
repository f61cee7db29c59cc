import { test } from '../fixtures.ts';
import {
  forecastCell,
  forecastGrid,
  openEconomics,
  pasteTable,
  sayConventions,
  takeForecast,
} from '../pages/economics.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { openDeal } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const products = ['Smartphone', 'Tablet', 'Wearable'];
const regions = ['China', 'India', 'Europe', 'Rest of world'];

function table(): string {
  const lines = products.flatMap((product, p) =>
    regions.flatMap((region, r) => [
      [
        product,
        region,
        'Units',
        ...years.map((_, y) => String((9 - 2 * p) * (5 - r) * 100_000 + y * 250_000)),
      ],
      [
        product,
        region,
        `ASP (${r === 0 ? 'CNY' : 'EUR'})`,
        ...years.map((_, y) => (310.5 - 60 * p - 7.25 * y).toFixed(2)),
      ],
    ]),
  );
  return [['Product', 'Region', 'Metric', ...years.map(String)], ...lines]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

for (const theme of ['light', 'dark'] as const) {
  test(`forecasts and conventions, ${theme}`, async ({ home }) => {
    test.slow();
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await openDeal(page);
    await openEconomics(page, 'Forecasts');
    await forecastGrid(page).waitFor();
    await take(199, 'forecast-of-sample');
    await page.getByRole('button', { name: 'More of the forecast' }).click();
    await page.getByRole('menuitem', { name: /^Empty this forecast/ }).click();
    await page.getByRole('button', { name: 'Type it in' }).waitFor();
    await take(200, 'forecasts-empty');
    await openEconomics(page, 'Conventions');
    await page.getByRole('button', { name: 'Paste rates…' }).waitFor();
    await take(201, 'conventions-first');
    const form = await sayConventions(page, {
      currency: 'EUR',
      valuationDate: '2017-07-05',
      discountRate: '325',
    });
    await form.getByText('3.25 % meant?').waitFor();
    await take(202, 'conventions-refused');
    await sayConventions(page, { currency: 'EUR', valuationDate: '2017-07-05', discountRate: '8' });
    await openEconomics(page, 'Forecasts');
    const dialog = await pasteTable(
      page,
      'Product\tRegion\tYear\tUnits\tPrice\nPhone\tEU\t2016\t1.200\t310\nPhone\tEU\t2017\tmany\t299\nPhone\tEU\t2019\t-5\t290\nTablet\tEU\t2017\t5\t10',
    );
    await dialog.getByRole('table', { name: 'Problems' }).waitFor();
    await take(203, 'forecast-preview-problems');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await takeForecast(page, table());
    await forecastGrid(page).waitFor();
    await take(204, 'forecast-grid');
    await forecastCell(page, 0, '2018').click();
    await forecastCell(page, 3, '2020').click({ modifiers: ['Shift'] });
    await take(205, 'forecast-marked');
    await forecastCell(page, 2, '2019').click();
    await page.keyboard.type('about 5m');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Cells that are not saved' }).waitFor();
    await take(206, 'forecast-wrong-cell');
    await forecastCell(page, 2, '2019').click();
    await page.keyboard.type('5m');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Cells that are not saved' }).waitFor({ state: 'hidden' });
    await page.getByText('Rows', { exact: true }).click();
    await take(207, 'forecast-rows');
    await page.getByText('Prices', { exact: true }).click();
    await take(208, 'forecast-prices');
    await page.getByText('Units and prices', { exact: true }).click();
    await page.getByRole('button', { name: 'More of the forecast' }).click();
    await page.getByRole('menuitem', { name: 'Copy case to…' }).click();
    await page.getByRole('dialog').waitFor();
    await take(209, 'forecast-copy-case');
    await page.keyboard.press('Escape');
    await openEconomics(page, 'Conventions');
    await page.getByRole('button', { name: 'Paste rates…' }).click();
    const rates = page.getByRole('dialog', { name: 'Exchange rates' });
    await rates
      .getByRole('textbox', { name: 'Table' })
      .fill('Date,USD,CNY,JPY\n2017-07-05,1.1329,7.7059,128.48\n2017-07-04,1.1353,7.7184,128.6\n');
    await rates.getByRole('button', { name: 'Take over 6 rates' }).waitFor();
    await take(210, 'rates-preview');
    await rates.getByRole('button', { name: 'Take over 6 rates' }).click();
    await page.getByRole('table', { name: 'Tables of rates' }).waitFor();
    await page.getByRole('region', { name: 'Exchange rates', exact: true }).scrollIntoViewIfNeeded();
    await take(211, 'conventions-rates');
    await page.getByRole('button', { name: /^Remove Pasted/ }).click();
    await page.getByRole('dialog').waitFor();
    await take(212, 'rates-remove');
    await page.keyboard.press('Escape');
    await resize({ app, page }, 1100, 700);
    await take(213, 'small-conventions');
    await openEconomics(page, 'Forecasts');
    await forecastGrid(page).waitFor();
    await take(214, 'small-forecast');
    await app.close();
  });
}
