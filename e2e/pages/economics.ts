import type { Locator, Page } from '@playwright/test';
import { openTab } from './workbench.ts';

export type EconomicsPart =
  | 'Value'
  | 'Offers'
  | 'Rates'
  | 'Unpacking'
  | 'Strength'
  | 'Ranges'
  | 'Forecasts'
  | 'Conventions';

/** Opens a part of the economics of the deal on the screen. */
export async function openEconomics(page: Page, part: EconomicsPart): Promise<Locator> {
  await openTab(page, 'Economics');
  await page.getByRole('tab', { name: part, exact: true }).click();
  const panel = page.getByRole('tabpanel', { name: part, exact: true });
  await panel.waitFor();
  return panel;
}

interface Conventions {
  readonly currency: string;
  readonly valuationDate: string;
  /** In percent. */
  readonly discountRate: string;
}

/** Says how the offers are reckoned, as far as nothing is reckoned without. */
export async function sayConventions(
  page: Page,
  { currency, valuationDate, discountRate }: Conventions,
): Promise<Locator> {
  const panel = await openEconomics(page, 'Conventions');
  const form = panel.getByRole('form', { name: 'Conventions' });
  await form.getByLabel('Reporting currency').fill(currency);
  await form.getByLabel('Valuation date').fill(valuationDate);
  await form.getByLabel('Discount rate a year').fill(discountRate);
  await form.getByLabel('Discount rate a year').press('Tab');
  return form;
}

/** The table of the forecast that is shown. */
export function forecastGrid(page: Page): Locator {
  return page.getByRole('grid', { name: /^Forecast of / });
}

/** A cell of the forecast: of a line, counted from 0, in a column by its name or year. */
export function forecastCell(page: Page, line: number, column: string): Locator {
  const id =
    { Product: 'product', Region: 'region', Standard: 'standard', Currency: 'currency' }[column] ?? column;
  return forecastGrid(page).locator(`[row-index="${line}"] [col-id="${id}"]`);
}

/** The dialog that a table is brought in by, with this text pasted. */
export async function pasteTable(page: Page, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Paste a table…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Forecast of / });
  await dialog.getByRole('textbox', { name: 'Table' }).fill(text);
  return dialog;
}

/** Brings in a forecast that leaves nothing open. */
export async function takeForecast(page: Page, text: string): Promise<void> {
  const dialog = await pasteTable(page, text);
  await dialog.getByRole('button', { name: /^Take over \d/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Shows the forecast of a side, by a part of its name, in a case. */
export async function showForecast(page: Page, party: string, which: 'low' | 'base' | 'high'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Whose forecast' }).getByText(party).click();
  await page
    .getByRole('radiogroup', { name: 'Case' })
    .getByText(new RegExp(`^${which}`))
    .click();
}
