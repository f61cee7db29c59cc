import { expect, test } from '../fixtures.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, openTab, savedState } from '../pages/workbench.ts';

test('prose is edited where it stands, with suggestions, and comes back to the generated words', async ({
  page,
}) => {
  await openDeal(page);
  await openTab(page, 'Term sheet');
  await selectTerm(page, 'Effective date');
  const section = termSheet(page).printed('Effective date');
  const generated = await section.locator('[data-prose]').innerText();
  await section.locator('[data-prose] p').first().click();
  const text = section.getByRole('textbox', { name: 'Wording of Effective date' });
  await text.press('ControlOrMeta+End');
  await page.keyboard.type(' It ends on 1 May 2099.');
  await expect(section.getByRole('note', { name: 'Wording and values' })).toContainText('1 May 2099');
  await expect(section).toContainText('own wording');
  await section.getByRole('switch', { name: 'Suggest changes' }).click({ force: true });
  await text.press('ControlOrMeta+End');
  for (let letter = 0; letter < 5; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.type('2098.');
  await expect(text.locator('ins')).toHaveText('2098.');
  await expect(text.locator('del')).toHaveText('2099.');
  await page.keyboard.press('Escape');
  await expect(text).toBeHidden();
  await section.locator('ins[data-suggestion]').click();
  await expect(text).toBeHidden();
  await section.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(section).toContainText('It ends on 1 May 2099.');
  await expect(section.getByRole('button', { name: 'Effective date' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await section.getByRole('button', { name: 'Next suggestion' }).click();
  await expect(section.getByRole('toolbar', { name: 'Suggestions' })).toContainText('1 of 1');
  await section.locator('ins[data-suggestion]').click();
  await section.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(text).toContainText('It ends on 1 May 2098.');
  await page.keyboard.press('Escape');
  await expect(text).toBeHidden();
  await expect(section.getByRole('button', { name: 'Effective date' })).toBeFocused();
  await expect(savedState(page)).toContainText('Saved');
  await section.getByRole('button', { name: 'Use generated wording' }).click();
  await expect(section).not.toContainText('own wording');
  expect(await section.locator('[data-prose]').innerText()).toBe(generated);
});

for (const mode of ['plain', 'suggested']) {
  test(`lists are typed, ${mode}, and the window goes on`, async ({ page }) => {
    await openDeal(page);
    await openTab(page, 'Term sheet');
    const label = 'Release for the past';
    await selectTerm(page, label);
    const section = termSheet(page).printed(label);
    await section.locator('[data-prose] p').first().click();
    const text = section.getByRole('textbox', { name: `Wording of ${label}` });
    if (mode === 'suggested')
      await section.getByRole('switch', { name: 'Suggest changes' }).click({ force: true });
    await text.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    // As slowly as a person, so that what Chromium and the app do in the pauses is done
    await page.keyboard.type('- one', { delay: 400 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1. one thing', { delay: 150 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('(a) goes on', { delay: 200 });
    await expect(text.locator('[data-role=bullet]')).toHaveText(['one', 'two']);
    await expect(text.locator('[data-role=numbered]')).toHaveText(['one thing']);
    await expect(text.locator('p').last()).toHaveText('(a) goes on');
    await page.keyboard.press('Escape');
    await expect(text).toBeHidden();
    await expect(savedState(page)).toContainText('Saved');
  });
}

test('an empty line at the end is no wording of one’s own', async ({ page }) => {
  await openDeal(page);
  await openTab(page, 'Term sheet');
  await selectTerm(page, 'Effective date');
  const section = termSheet(page).printed('Effective date');
  await section.locator('[data-prose] p').first().click();
  const text = section.getByRole('textbox', { name: 'Wording of Effective date' });
  await text.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(text).toBeHidden();
  await expect(savedState(page)).toContainText('Saved');
  await expect(section).not.toContainText('own wording');
});
