import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { chooseList } from './patent-lists.ts';

/** A schedule of the open deal by its letter. */
export function scheduleRow(page: Page, letter: string): Locator {
  return page
    .getByRole('table', { name: 'Schedules' })
    .getByRole('row', { name: new RegExp(`^Schedule ${letter} `) });
}

/** Narrows the table of the list on the screen to what a search finds, and offers that to a draft. */
export async function offerPart(page: Page, search: string): Promise<Locator> {
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('searchbox', { name: 'Search this list' }).fill(search);
  await page.getByRole('button', { name: 'Attach as schedule…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Attach as schedule' });
  await dialog.getByText(`search “${search}”`).waitFor();
  return dialog;
}

/** Gives a list the rows of a newer export in place of its own. */
export async function renewList(
  window: { readonly app: ElectronApplication; readonly page: Page },
  file: string,
  list: string,
): Promise<void> {
  const dialog = await chooseList(window, file);
  await dialog.getByLabel('This is a newer export of').selectOption({ label: list });
  await dialog.getByRole('button', { name: 'Import newer export' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
