import type { Locator, Page } from '@playwright/test';

/** The deal that a first start brings. */
export const sampleTitle = 'Sample: Nokia and Xiaomi, July 2017';

/** A place in the rail. */
export async function goTo(
  page: Page,
  place: 'Deals' | 'Patent lists' | 'Precedents' | 'Clauses' | 'Settings',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: place }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** The title of the deal on the screen. */
export function workingTitle(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Working title' });
}

/** Opens a deal's term sheet from the list, unless the deal is on the screen: a workspace with one deal opens on it. */
export async function openDeal(page: Page, title: string = sampleTitle): Promise<void> {
  const shown = workingTitle(page);
  if ((await shown.isVisible()) && (await shown.inputValue()) === title) return;
  await goTo(page, 'Deals');
  await page.getByRole('button', { name: title, exact: true }).click();
  await shown.waitFor();
  await openTab(page, 'Term sheet');
}

export async function openTab(
  page: Page,
  tab: 'Overview' | 'Term sheet' | 'Rounds' | 'Schedules' | 'Economics' | 'Compare' | 'Export',
): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('tabpanel', { name: tab }).waitFor();
}

/** Saved, saving or not saved, as the status bar says it. */
export function savedState(page: Page): Locator {
  return page.getByRole('contentinfo', { name: 'Status' }).getByRole('status').first();
}

/** A refusal in words. */
export function problem(page: Page): Locator {
  return page.getByRole('alert');
}

/** What a notice in the corner says. */
export function notice(page: Page, words: string | RegExp): Locator {
  return page.getByRole('alert').filter({ hasText: words });
}

/** Runs the first command of the palette that these words find. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const search = page.getByRole('textbox', { name: 'Command' });
  await search.fill(words);
  await page.keyboard.press('Enter');
  await search.waitFor({ state: 'hidden' });
}
