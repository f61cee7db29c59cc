import type { Locator, Page } from '@playwright/test';

/** The three panes of a deal's term sheet. */
export function termSheet(page: Page) {
  const inspector = page.getByRole('tabpanel', { name: 'Term sheet' });
  return {
    outline: page.getByRole('navigation', { name: 'Terms' }),
    document: page.getByRole('article', { name: 'Term sheet as it will print' }),
    /** The term as it will print. */
    printed: (label: string): Locator =>
      page.getByRole('region', { name: new RegExp(`^Term \\d+: ${label}$`) }),
    /** The line of the outline: label, what is missing, state. */
    line: (label: string): Locator =>
      page
        .getByRole('navigation', { name: 'Terms' })
        // "Term" is not "Termination"
        .getByRole('button', { name: new RegExp(`^(\\d+ )?${label}( |$)`) })
        // the parts of the sheet are buttons as well
        .and(page.locator('[data-outline]')),
    values: (label: string): Locator => inspector.getByRole('form', { name: `Values of ${label}` }),
    note: inspector.getByRole('textbox', { name: 'Our note' }),
    position: (label: string): Locator => inspector.getByRole('form', { name: `Our position on ${label}` }),
    problems: inspector.getByRole('region', { name: 'Problems' }),
    state: inspector.getByRole('combobox', { name: 'State' }),
  };
}

/** Opens a term's values in the inspector, the optional ones as well, and answers its form. */
export async function selectTerm(page: Page, label: string): Promise<Locator> {
  const sheet = termSheet(page);
  await sheet.line(label).click();
  const values = sheet.values(label);
  await values.waitFor();
  const more = values.getByRole('button', { name: /more fields/ });
  if (await more.isVisible()) await more.click();
  return values;
}

export async function addTerm(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Add term' }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  await termSheet(page).values(label).waitFor();
}

/** Adds words at the end of a term's prose, typed where it stands. */
export async function writeProse(page: Page, label: string, words: string): Promise<void> {
  const section = termSheet(page).printed(label);
  await section.locator('[data-prose] p').first().click();
  const text = section.getByRole('textbox', { name: `Wording of ${label}` });
  await text.press('ControlOrMeta+End');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'hidden' });
}
