import type { Locator, Page } from '@playwright/test';

/** Opens a part of the list that is shown. */
export async function openPart(page: Page, name: 'Standards' | 'Pictures'): Promise<Locator> {
  await page.getByRole('tab', { name, exact: true }).click();
  return page.getByRole('tabpanel', { name, exact: true });
}

/** A picture by the beginning of its heading. */
export function picture(pictures: Locator, title: RegExp): Locator {
  return pictures.getByRole('region', { name: title }).filter({ has: pictures.page().getByRole('heading') });
}
