import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { chooseFilter, listedEntries, openFilter, openLibrary, searchBox } from '../pages/precedents.ts';
import { goTo } from '../pages/workbench.ts';

test('the library is searched and filtered, and says what it knows', async ({ page }) => {
  await openLibrary(page);
  const filters = page.getByRole('list', { name: 'Filters that are on' });
  const count = page.getByRole('search').getByRole('status');

  await test.step('the library says how much it knows and up to when', async () => {
    await expect(page.getByRole('main')).toContainText(
      '82 in the library, 0 of our own, as known in November 2026',
    );
    await expect(count).toHaveText('82 of 82');
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('words are found by their beginnings and marked where they stand', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('nok appl');
    await expect(listedEntries(page).first()).toContainText('Nokia - Apple');
    await expect(page.getByRole('table').locator('mark').first()).toHaveText(/^(nok|appl)/i);
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('relevance');
    await page.keyboard.type(' "* NOT ((');
    await expect(listedEntries(page).first()).toContainText('Nokia - Apple');
    await searchBox(page).fill('');
    await expect(count).toHaveText('82 of 82');
  });

  await test.step('filters narrow the list, tell what they leave, and are taken off one by one', async () => {
    await chooseFilter(page, 'Party', 'Nokia');
    await chooseFilter(page, 'Kind', 'arbitration');
    await expect(listedEntries(page)).toHaveText([/Nokia.*LG/, /Nokia.*Samsung/]);
    await filters.getByRole('button', { name: 'Without Kind: arbitration' }).click();
    const years = await openFilter(page, 'Year');
    await years.getByRole('combobox', { name: 'From' }).selectOption('2017');
    await years.getByRole('combobox', { name: 'Until' }).selectOption('2017');
    await page.keyboard.press('Escape');
    await expect(filters).toContainText('Year 2017');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
    await expect(listedEntries(page).first()).toContainText('Nokia - Apple');
  });

  await test.step('what nobody is like is said, with the way back', async () => {
    await searchBox(page).fill('zebra');
    await expect(page.getByRole('heading', { name: 'No precedent is like this' })).toBeVisible();
    await page.getByRole('button', { name: 'Show the whole library' }).click();
    await expect(count).toHaveText('82 of 82');
  });
});

test('arrow keys walk through the list, Enter opens, and coming back finds the place', async ({ page }) => {
  await openLibrary(page);
  await searchBox(page).fill('nokia apple');
  await expect(page.getByRole('table').locator('mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(listedEntries(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(listedEntries(page).nth(1)).toBeFocused();
  const title = (await listedEntries(page).nth(1).textContent()) ?? 'a title';
  const other = (await listedEntries(page).nth(2).textContent()) ?? 'a title';
  await page.keyboard.press('Enter');
  const opened = page.getByRole('row').and(page.locator('[aria-current]'));
  const pane = page.getByRole('region', { name: 'Precedent', exact: true });
  await expect(opened).toContainText(title);
  await expect(pane.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expect(listedEntries(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(pane.getByRole('heading', { level: 2, name: other })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(pane.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await goTo(page, 'Clauses');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(searchBox(page)).toHaveValue('nokia apple');
  await expect(opened).toContainText(title);
  await pane.getByRole('button', { name: 'Close the precedent' }).focus();
  await page.keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await expect(listedEntries(page).nth(1)).toBeFocused();
  await searchBox(page).fill('');
  await expect(listedEntries(page)).toHaveCount(82);
  await listedEntries(page).last().scrollIntoViewIfNeeded();
  await goTo(page, 'Clauses');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(listedEntries(page).last()).toBeInViewport();
});

test('the timeline is walked by arrow keys and opens what stands on it', async ({ page }) => {
  await openLibrary(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('textbox', { name: 'Command' }).fill('timeline of prec');
  await page.keyboard.press('Enter');
  const timeline = page.getByRole('region', { name: 'Timeline of precedents' });
  const mark = timeline.getByRole('button', { name: /^Nokia - Apple settlement.*23 May 2017/ });
  await mark.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await mark.focus();
  await expect(page.getByRole('tooltip')).toContainText('EUR 1,700,000,000');
  await page.keyboard.press('ArrowRight');
  await expect(mark).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mark).toHaveAttribute('aria-current', 'true');
});

async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
