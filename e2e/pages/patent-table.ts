import type { Locator, Page } from '@playwright/test';
import { goTo } from './workbench.ts';

/** The grid of a list's rows. */
export function tableOf(page: Page, list: string): Locator {
  return page.getByRole('grid', { name: `Rows of ${list}` });
}

/** Opens the table of a list from the list of lists, and waits for its first rows. */
export async function openTable(page: Page, list: string): Promise<Locator> {
  await goTo(page, 'Patent lists');
  await page
    .getByRole('table', { name: 'Patent lists' })
    .getByRole('button', { name: list, exact: true })
    .click();
  const table = tableOf(page, list);
  // a row that is still on its way has empty cells
  await table.getByRole('gridcell').filter({ hasText: /\S/ }).first().waitFor();
  return table;
}

export function searchField(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search this list' });
}

/** "7 rows · 5 publications · …" */
export function countsLine(page: Page): Locator {
  return page.getByRole('status', { name: 'Counts of what is shown' });
}

/** Chooses values of one of the filters above the table. */
export async function filterBy(page: Page, filter: string, ...values: readonly string[]): Promise<void> {
  await page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name: filter }).click();
  const choices = page.getByRole('dialog', { name: filter });
  for (const value of values) await choices.getByRole('checkbox', { name: value }).check();
  await page.keyboard.press('Escape');
}

/** Opens the first row of a list's table beside it. */
export async function openRow(page: Page, list: string): Promise<Locator> {
  const table = await openTable(page, list);
  await table.getByRole('gridcell').first().click();
  await page.keyboard.press('Enter');
  const detail = page.getByRole('complementary', { name: /^Row / });
  await detail.getByRole('region', { name: 'Declared to' }).waitFor();
  return detail;
}

/** What is told of a row beside the table. */
export function rowDetail(page: Page, row: number): Locator {
  return page.getByRole('complementary', { name: `Row ${row}` });
}
