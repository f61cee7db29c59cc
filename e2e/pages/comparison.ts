import type { Locator, Page } from '@playwright/test';
import { openTab } from './workbench.ts';

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

/** Goes down the first column by arrow keys until the term is drawn: rows out of sight are not. */
export async function goToTerm(page: Page, term: string): Promise<void> {
  const row = rowOf(page, term);
  await columnHead(page, 0).focus();
  for (let step = 0; step < 100 && !(await row.isVisible()); step += 1)
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

/** Adds a precedent by words of its title; one that is there stays. */
export async function addColumn(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Columns / }).click();
  await page.getByRole('searchbox', { name: 'Search precedents' }).fill(words);
  const first = page
    .getByRole('group', { name: /^Precedents/ })
    .getByRole('checkbox', { name: new RegExp(words, 'i') });
  await first.first().check();
  await page.keyboard.press('Escape');
}
