import type { Locator, Page } from '@playwright/test';
import { goTo } from './workbench.ts';

/** The library of precedents, with its entries there. */
export async function openLibrary(page: Page): Promise<void> {
  await goTo(page, 'Precedents');
  await page.getByRole('table', { name: 'Precedents' }).waitFor();
}

export function searchBox(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search precedents' });
}

/** The entries that are listed, by their titles. */
export function listedEntries(page: Page): Locator {
  return page.getByRole('table', { name: 'Precedents' }).getByRole('button');
}

/** Lets the choices of one of the filters down. */
export async function openFilter(page: Page, filter: string): Promise<Locator> {
  await page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name: filter }).click();
  return page.getByRole('dialog', { name: filter });
}

/** Ticks a choice of one of the filters, and closes its list. */
export async function chooseFilter(page: Page, filter: string, choice: string): Promise<void> {
  const dropdown = await openFilter(page, filter);
  await dropdown.getByRole('checkbox', { name: new RegExp(`^${choice} \\d+$`) }).check();
  await page.keyboard.press('Escape');
  await dropdown.waitFor({ state: 'hidden' });
}
