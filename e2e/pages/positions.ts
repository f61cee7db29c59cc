import type { Locator, Page } from '@playwright/test';

/** Our position on a term, in the inspector beside its values. */
export function positionOn(page: Page, term: string): Locator {
  return page.getByRole('form', { name: `Our position on ${term}` });
}

/** Limits a value of the term that is open in the inspector, and answers the row of the limit. */
export async function addLimit(
  page: Page,
  { term, stance, field }: { readonly term: string; readonly stance: string; readonly field: string },
): Promise<Locator> {
  const form = positionOn(page, term);
  await form.getByRole('combobox', { name: `${stance}: add a limit` }).selectOption(field);
  const row = form.getByRole('group', { name: `${stance}: ${field}` });
  await row.waitFor();
  return row;
}

/** What the inspector says of a value beyond our walk-away. */
export function crossingNote(page: Page): Locator {
  return page.getByRole('status', { name: 'Beyond our walk-away' });
}
