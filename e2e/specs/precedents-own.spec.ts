import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { answerOpenDialog, answerSaveDialog } from '../pages/native-dialogs.ts';
import { entryPage, openEntry, openPart, ownEditor, typeFigure, writeOwn } from '../pages/precedent-entry.ts';
import { notice, runCommand } from '../pages/workbench.ts';

const title = 'Example Wireless - Foo licence (2024)';
const id = 'example-wireless-foo-licence-2024';

test('a precedent of our own is written, exported, and imported again under another id', async ({
  app,
  page,
  home,
}) => {
  test.slow();
  const file = path.join(home, 'Documents', 'ours.json');

  await test.step('what is wrong in the form is named at its place, and nothing is saved', async () => {
    await openEntry(page, 'nokia apple 2017', /^Nokia - Apple settlement/);
    await writeOwn(page, title);
    const facts = await openPart(page, 'Facts');
    await facts.getByRole('checkbox', { name: 'Licence agreement, signed copy' }).uncheck();
    await facts.getByRole('button', { name: 'Add an amount' }).click();
    const amount = facts.getByRole('group', { name: 'Amount as published' });
    await amount.getByLabel('What it is paid for').selectOption('pct-of-net-sales');
    await typeFigure(amount.getByLabel('Amount', { exact: true }), '140');
    await ownEditor(page).getByRole('button', { name: 'Save precedent' }).click();
    await expect(ownEditor(page).getByRole('alert')).toHaveText(/to be put right/);
    await expect(amount).toContainText('A percentage lies between 0 and 100.');
    await typeFigure(amount.getByLabel('Amount', { exact: true }), '2.5');
    await ownEditor(page).getByRole('button', { name: 'Save precedent' }).click();
    const sources = await openPart(page, 'Sources');
    await expect(sources).toContainText('"Licence agreement, signed copy" is described but not cited');
    const again = await openPart(page, 'Facts');
    await again.getByRole('checkbox', { name: 'Licence agreement, signed copy' }).check();
    expect(await violationsOn(page)).toEqual([]);
    await ownEditor(page).getByRole('button', { name: 'Save precedent' }).click();
    await ownEditor(page).waitFor({ state: 'hidden' });
  });

  await test.step('it is read like any other, and marked as ours and confidential', async () => {
    const entry = entryPage(page, title);
    await expect(entry).toContainText('our own');
    await expect(entry).toContainText('confidential');
    await expect(entry.getByRole('region', { name: 'Consideration' })).toContainText(
      'Up-front payment: EUR 12,500,000',
    );
    await expect(entry.getByRole('table', { name: 'Amounts as published' })).toContainText(
      '2.5 % of net sales',
    );
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('it goes into a file', async () => {
    await answerSaveDialog(app, file);
    await entryPage(page, title).getByRole('button', { name: 'More for this entry' }).click();
    await page.getByRole('menuitem', { name: 'Export this entry…' }).click();
    const exporting = page.getByRole('dialog', { name: 'Export precedents of our own' });
    await expect(exporting).toContainText('It is confidential');
    await exporting.getByRole('button', { name: 'Save as JSON…' }).click();
    await expect(exporting).toContainText('1 precedent written');
    await exporting.getByRole('button', { name: 'Close', exact: true }).last().click();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ entries: [{ id, title }] });
  });

  await test.step('an entry with an id that is taken is asked about, never overwritten', async () => {
    const changed = (await readFile(file, 'utf8')).replace('Foo paid an amount', 'Foo paid twice');
    await writeFile(file, changed);
    await answerOpenDialog(app, file);
    await page.getByRole('button', { name: 'Import and export' }).click();
    await page.getByRole('menuitem', { name: 'Import precedents…' }).click();
    const importing = page.getByRole('dialog', { name: 'Import precedents' });
    await importing.getByRole('button', { name: 'Choose file…' }).click();
    const line = importing.getByRole('listitem', { name: title });
    await expect(line).toContainText(`The id is taken by "${title}", of our own`);
    await expect(importing.getByRole('button', { name: /^Import 0/ })).toBeDisabled();
    expect(await violationsOn(page)).toEqual([]);
    await line.getByRole('combobox').selectOption('new');
    await expect(line.getByRole('textbox')).toHaveValue(`${id}-2`);
    await importing.getByRole('button', { name: 'Import 1 precedent' }).click();
    await expect(notice(page, '1 precedent imported')).toBeVisible();
    await expect(entryPage(page, title)).toContainText('Foo paid twice');
    await expect(entryPage(page, title)).toContainText(`${id}-2`);
  });

  await test.step('it is deleted after a question', async () => {
    await entryPage(page, title).getByRole('button', { name: 'More for this entry' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await page.getByRole('button', { name: 'Delete precedent' }).click();
    await expect(page.getByRole('main')).toContainText('83 in the library, 1 of our own');
  });

  await test.step('the command of the palette knows our own before the library was looked at', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Terms', exact: true }).waitFor();
    await runCommand(page, 'Export our own precedents');
    const exporting = page.getByRole('dialog', { name: 'Export precedents of our own' });
    await expect(exporting).toContainText(title);
    await exporting.getByRole('button', { name: 'Cancel' }).click();
  });
});

test('a built-in fact is annotated and put right, the original beside it, and taken back', async ({
  page,
}) => {
  const name = /^Microsoft - Samsung Android/;
  const entry = await openEntry(page, 'microsoft samsung 2011 complaint', name);
  const dialog = page.getByRole('dialog', { name: 'Annotate or correct a fact' });
  const consideration = entry.getByRole('region', { name: 'Consideration' });

  await test.step('the corrections of the press stand with the record', async () => {
    const record = entry.getByRole('region', { name: 'Often misread' });
    await expect(record).toContainText('USD 1,041,642,161.25, is of one fiscal year');
    await expect(record.locator('del').first()).toContainText('USD 1 billion a year');
  });

  await test.step('our reading stands in place of the fact', async () => {
    await consideration.getByRole('button', { name: /^Annotate or correct: royalty for contract/ }).click();
    await dialog.getByLabel('Our note on this fact').fill('Their annual report says less.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Go on writing' }).click();
    await expect(dialog.getByLabel('Our note on this fact')).toHaveValue('Their annual report says less.');
    await dialog.getByRole('checkbox', { name: 'We read this fact otherwise' }).check();
    await typeFigure(dialog.getByLabel('Amount', { exact: true }), '1000000000');
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect(consideration).toContainText('USD 1,000,000,000 for the year');
    const ours = consideration.getByRole('note', { name: 'Ours (private)' });
    await expect(ours).toContainText('Their annual report says less.');
    await expect(ours.locator('del')).toContainText('USD 1,041,642,161.25');
    await expect(entry).not.toContainText('something else now');
    const amounts = entry.getByRole('table', { name: 'Amounts as published' });
    await expect(amounts.getByRole('row', { name: /USD 1,000,000,000/ })).toContainText('as we read it');
  });

  await test.step('a note on the whole is saved while it is typed', async () => {
    await entry.getByRole('textbox', { name: /^Our note on Microsoft/ }).fill('Ask counsel for the exhibit.');
    await page.getByRole('button', { name: 'Close the precedent' }).click();
    await openEntry(page, 'microsoft samsung 2011 complaint', name);
    await expect(entry.getByRole('textbox', { name: /^Our note on Microsoft/ })).toHaveValue(
      'Ask counsel for the exhibit.',
    );
  });

  await test.step('what we wrote of the fact is taken back', async () => {
    await entry.getByRole('button', { name: /^We read otherwise: royalty/ }).click();
    await dialog.getByRole('button', { name: 'Take back note and correction' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect(consideration).toContainText('USD 1,041,642,161.25');
    await expect(consideration.getByRole('note')).toHaveCount(0);
  });
});

async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`);
}
