import { expect, test } from '../fixtures.ts';
import {
  forecastCell,
  forecastGrid,
  openEconomics,
  pasteTable,
  sayConventions,
  showForecast,
} from '../pages/economics.ts';
import { openDeal } from '../pages/workbench.ts';

const wrong =
  'Product\tRegion\tYear\tUnits\tASP (USD)\nPhone\tEU\t2018\t1.200\t310\nPhone\tEU\t2019\tmany\t299';

test('a forecast is pasted, corrected, taken over, edited and undone, and converted at an imported rate', async ({
  app,
  page,
}) => {
  await openDeal(page);
  const form = await sayConventions(page, {
    currency: 'EUR',
    valuationDate: '2017-07-05',
    discountRate: '325',
  });
  await expect(form.getByText('3.25 % meant?')).toBeVisible();
  await sayConventions(page, { currency: 'EUR', valuationDate: '2017-07-05', discountRate: '3.25' });
  await expect(form.getByText('3.25 % meant?')).toBeHidden();

  await openEconomics(page, 'Forecasts');
  await showForecast(page, 'Xiaomi', 'base');
  await forecastGrid(page).waitFor();
  const dialog = await pasteTable(page, wrong);
  await expect(dialog.getByRole('table', { name: 'Problems' })).toContainText('This is no number.');
  await expect(dialog.getByRole('button', { name: /^Take over/ })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Table' }).fill(wrong.replace('many', '1.300'));
  await dialog.getByRole('radio', { name: /^Decimal comma/ }).check();
  await expect(dialog.getByText(/^Replaces all of the base forecast/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Take over 2 rows' }).click();
  await expect(dialog).toBeHidden();
  await expect(forecastCell(page, 0, '2018')).toHaveText('1,200');

  await forecastCell(page, 0, '2019').click();
  await page.keyboard.type('lots');
  await page.keyboard.press('Enter');
  const unsaved = page.getByRole('region', { name: 'Cells that are not saved' });
  await expect(unsaved).toContainText('Phone, EU, 2019: units “lots”');
  await forecastCell(page, 0, '2019').click();
  await page.keyboard.type('1.5m');
  await page.keyboard.press('Enter');
  await expect(unsaved).toBeHidden();
  await expect(forecastCell(page, 0, '2019')).toHaveText('1,500,000');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(forecastCell(page, 0, '2019')).toHaveText('1,300');

  await app.evaluate(({ clipboard }) => clipboard.writeText('2,000\t2,100.5\n300\t290.5'));
  await forecastCell(page, 0, '2018').click();
  // what the menu does; keys that are not real reach no menu
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste());
  await expect(forecastCell(page, 1, '2019')).toHaveText('290.5');
  await expect(forecastCell(page, 0, '2018')).toHaveText('2,000');
  await forecastCell(page, 1, '2019').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+c');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('2000\t2100.5\n300\t290.5\n');

  const panel = await openEconomics(page, 'Conventions');
  await panel.getByRole('button', { name: 'Paste rates…' }).click();
  const rates = page.getByRole('dialog', { name: 'Exchange rates' });
  await rates.getByRole('textbox', { name: 'Table' }).fill('date,from,to,rate\n2017-07-05,EUR,USD,1.25\n');
  await rates.getByRole('button', { name: 'Take over 1 rate' }).click();
  await expect(panel.locator('[data-rate="USD"]')).toContainText('0.8 EUR');
});
