import type { Locator, Page } from '@playwright/test';
import { notice, openTab } from './workbench.ts';

/** The matrix of the open deal. */
export async function openMatrix(page: Page): Promise<void> {
  await openTab(page, 'Compare');
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await grid(page).waitFor();
}

export function grid(page: Page): Locator {
  return page.getByRole('grid', { name: 'Terms beside rounds and precedents' });
}

/** A column's head, from 0. */
export function columnHead(page: Page, column: number): Locator {
  return grid(page)
    .getByRole('columnheader')
    .nth(column + 1)
    .getByRole('button')
    .first();
}

/** Goes down the first column by arrow keys as far as the term: rows out of sight are not drawn. */
export async function goToTerm(page: Page, term: string): Promise<void> {
  const reached = rowOf(page, term).locator('td:focus');
  await columnHead(page, 0).focus();
  for (let step = 0; step < 100 && (await reached.count()) === 0; step += 1)
    await page.keyboard.press('ArrowDown');
}

/** What a column says of a term; columns from 0. */
export function matrixCell(page: Page, term: string, column: number): Locator {
  return rowOf(page, term).getByRole('gridcell').nth(column);
}

function rowOf(page: Page, term: string): Locator {
  const head = page.getByRole('rowheader', { name: new RegExp(`^${term}( P[1-5])?$`) });
  return grid(page).getByRole('row').filter({ has: head });
}

/** The titles of the columns, in order. */
export function columnTitles(page: Page): Promise<readonly string[]> {
  return grid(page).locator('th button[aria-haspopup=menu]').allTextContents();
}

/** Ticks or unticks columns by their whole titles, among those that the words find. */
export async function toggleColumns(page: Page, titles: readonly string[], words = ''): Promise<void> {
  await page.getByRole('button', { name: /^Columns / }).click();
  await page.getByRole('searchbox', { name: 'Search precedents' }).fill(words);
  for (const title of titles) {
    const choice = page.getByRole('checkbox', { name: title, exact: !title.startsWith('Round') });
    const isChosen = await choice.isChecked();
    await choice.setChecked(!isChosen);
  }
  await page.keyboard.press('Escape');
}

/** Exports what is shown to the place that the save dialog answers. */
export async function exportComparison(page: Page, format: 'PDF to print' | 'Excel workbook'): Promise<void> {
  await page.getByRole('button', { name: 'Export…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the comparison' });
  await dialog.getByRole('radio', { name: format }).check();
  await dialog.getByRole('button', { name: 'Export…', exact: true }).click();
  const written = notice(page, /^Comparison written/);
  await written.waitFor();
  await written.getByRole('button').last().click();
  await written.waitFor({ state: 'hidden' });
}
