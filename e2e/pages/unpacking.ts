import type { Locator, Page } from '@playwright/test';

/** Opens the part of the economics in which comparables are unpacked. */
export async function openUnpacking(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Economics', exact: true }).click();
  await page.getByRole('tab', { name: 'Unpacking', exact: true }).click();
  await page.getByRole('navigation', { name: 'Comparables to unpack' }).waitFor();
}

/** Shows the worksheet of a precedent. */
export async function openWorksheet(page: Page, title: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Find a precedent' }).fill(title);
  await page
    .getByRole('navigation', { name: 'Comparables to unpack' })
    .getByRole('button', { name: title })
    .click();
  const sheet = page.getByRole('region', { name: `Worksheet of ${title}` });
  await sheet.waitFor();
  return sheet;
}

interface Assumed {
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  readonly by?: string;
  readonly why?: string;
}

/** Fills the boxes of an assumption. */
export async function fillAssumption(sheet: Locator, name: string, assumed: Assumed): Promise<void> {
  const box = (label: string) => sheet.getByRole('textbox', { name: label, exact: true });
  if (assumed.value !== undefined) await box(name).fill(assumed.value);
  if (assumed.low !== undefined) await box(`${name}, low`).fill(assumed.low);
  if (assumed.high !== undefined) await box(`${name}, high`).fill(assumed.high);
  if (assumed.by !== undefined) await box(`${name}, by whom`).fill(assumed.by);
  if (assumed.why !== undefined) await box(`${name}, why`).fill(assumed.why);
}
