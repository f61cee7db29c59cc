import type { Locator, Page } from '@playwright/test';

/** Opens a part of the list that is shown, and waits until it is there. */
export async function openListTab(page: Page, name: 'Families' | 'Expiry and coverage'): Promise<Locator> {
  await page.getByRole('tab', { name, exact: true }).click();
  const panel = page.getByRole('tabpanel', { name, exact: true });
  await panel.getByRole('table').first().waitFor();
  return panel;
}

/** One of the four counts of families, such as "by ETSI id". */
export function familyKey(families: Locator, key: string): Locator {
  return families
    .getByRole('group', { name: 'Families by' })
    .getByRole('radio', { name: new RegExp(`famil(?:y|ies) ${key}`) });
}

/** A family of the table, opened beside it. */
export async function openFamily(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Family ${name}`, exact: true }).click();
  return page.getByRole('region', { name: `Family ${name}`, exact: true });
}
