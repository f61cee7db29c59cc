import { expect, test } from '../fixtures.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, openTab, savedState } from '../pages/workbench.ts';

test('words are found over the whole sheet and replaced where people wrote them', async ({ page }) => {
  await openDeal(page);
  await openTab(page, 'Term sheet');
  const section = termSheet(page).printed('Standards');
  await section.locator('[data-prose] p').first().click();
  const text = section.getByRole('textbox', { name: 'Wording of Standards' });
  await text.press('ControlOrMeta+End');
  await expect(section).toHaveAttribute('aria-current', 'true');
  await page.keyboard.type(' Cellular means cellular.');
  await page.keyboard.press('ControlOrMeta+H');
  const bar = page.getByRole('search', { name: 'Find in the sheet' });
  await expect(bar.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused();
  await page.keyboard.type('cellular');
  const count = bar.locator('output').first();
  await expect(count).toHaveText(/^1 of [5-9]$/);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(/^2 of /);
  await bar.getByRole('checkbox', { name: 'Case' }).check();
  await expect(count).toHaveText(/ of [2-6]$/);
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('mobile');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar).toContainText(/\d replaced\. \d+ left alone/);
  await expect(section).toContainText('Cellular means mobile.');
  await expect(savedState(page)).toContainText('Saved');
  await bar.getByRole('button', { name: 'Close find' }).click();
  await expect(bar).toBeHidden();

  // A form that is open takes over what is replaced in its fields, and does not write the old words back
  const values = await selectTerm(page, 'Governing law');
  await values.getByLabel('How known: Law', { exact: true }).selectOption('stated');
  const law = values.getByLabel('Law', { exact: true });
  await law.fill('the law of Arcadia');
  await law.blur();
  await expect(savedState(page)).toContainText('Saved');
  await page.keyboard.press('ControlOrMeta+H');
  await page.keyboard.type('Arcadia');
  await expect(count).toHaveText('1 of 1');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Utopia');
  await bar.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(law).toHaveValue('the law of Utopia');
  await law.press('End');
  await page.keyboard.type(' alone');
  await law.blur();
  await expect(termSheet(page).printed('Governing law')).toContainText('the law of Utopia alone');
});
