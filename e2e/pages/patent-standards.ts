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

interface Found {
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly result: 'essential' | 'essential in part' | 'not essential' | 'undecided';
}

/** Records who found the application of an opened row essential or not. */
export async function recordAssessment(detail: Locator, { by, on, result }: Found): Promise<void> {
  await detail.getByRole('button', { name: 'Record an assessment…' }).click();
  const form = detail.getByRole('form', { name: 'Assessment' });
  await form.getByRole('textbox', { name: 'Assessed by' }).fill(by);
  await form.getByRole('textbox', { name: 'Assessed on' }).fill(on);
  await form.getByRole('combobox', { name: 'Result' }).selectOption({ label: result });
  await form.getByRole('combobox', { name: 'Method' }).fill('claim chart');
  await form.getByRole('button', { name: 'Save assessment' }).click();
  await form.waitFor({ state: 'hidden' });
}
