import type { Locator, Page } from '@playwright/test';
import { openLibrary, searchBox } from './precedents.ts';

/** The page of an entry, beside the list. */
export function entryPage(page: Page, title: string | RegExp): Locator {
  return page.getByRole('region', { name: title });
}

/** Finds an entry by words and opens it. */
export async function openEntry(page: Page, words: string, title: string | RegExp): Promise<Locator> {
  await openLibrary(page);
  await searchBox(page).fill(words);
  await page.getByRole('table', { name: 'Precedents' }).getByRole('button', { name: title }).click();
  const entry = entryPage(page, title);
  await entry.waitFor();
  return entry;
}

/** The dialog in which precedents of our own are written. */
export function ownEditor(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(New|Edit) precedent$/ });
}

/** One part of that form. */
export async function openPart(
  page: Page,
  part: 'Entry' | 'Parties' | 'Facts' | 'Sources' | 'Cautions and relations',
): Promise<Locator> {
  await ownEditor(page)
    .getByRole('tab', { name: new RegExp(`^${part}`) })
    .click();
  const panel = ownEditor(page).getByRole('tabpanel', { name: new RegExp(`^${part}`) });
  await panel.waitFor();
  return panel;
}

/** Writes a precedent of our own with one fact, an up-front payment, that rests on one document; leaves its form open. */
export async function writeOwn(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New precedent' }).click();
  const entry = await openPart(page, 'Entry');
  await entry.getByLabel('Title').fill(title);
  await entry.getByLabel('In short').fill('Told to us by their counsel under a duty of confidence.');
  await entry.getByLabel('Direction').selectOption('cross');
  await entry.getByLabel('Announced').fill('2024-05');
  const parties = await openPart(page, 'Parties');
  await parties.getByLabel('Name').first().fill('Example Wireless Oy');
  await parties.getByLabel('Role').first().fill('licensor');
  await parties.getByLabel('Name').last().fill('Foo GmbH');
  await parties.getByLabel('Role').last().fill('licensee');
  const sources = await openPart(page, 'Sources');
  await sources.getByRole('button', { name: 'Add a source' }).click();
  await sources.getByLabel('Title').fill('Licence agreement, signed copy');
  await sources.getByLabel('Published or kept by').fill('our files');
  const facts = await openPart(page, 'Facts');
  await facts.getByRole('button', { name: 'Add a fact' }).click();
  await facts.getByLabel('Statement').fill('Foo paid an amount up-front.');
  await facts.getByLabel('Speaks to the term').selectOption('consideration');
  const term = facts.getByRole('group', { name: 'Consideration' });
  await term.getByRole('combobox', { name: 'Add a value to Consideration' }).selectOption('forms');
  await term.getByRole('checkbox', { name: /up-front/i }).check();
  await term.getByRole('combobox', { name: 'Add a value to Consideration' }).selectOption('upFront');
  await term
    .getByRole('textbox', { name: /Up-front/ })
    .first()
    .fill('12,500,000');
}

/** Puts a figure in place of the one that stands in a box, as it is typed. */
export async function typeFigure(box: Locator, figure: string): Promise<void> {
  await box.click();
  await box.press('ControlOrMeta+a');
  await box.pressSequentially(figure);
  await box.blur();
}
