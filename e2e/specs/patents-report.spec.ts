import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { figure, listReport, startImport } from '../pages/patent-lists.ts';
import { notice } from '../pages/workbench.ts';

const owners = ['Example Wireless Oy', 'EXAMPLE WIRELESS OY'];

test('a row is put right and taken back, companies are merged, and the list is written as CSV', async ({
  home,
  app,
  page,
}) => {
  const file = path.join(home, 'list.csv');
  const rows = inventedRows.map((row, at) => ({ ...row, COMP_LEGAL_NAME: owners[at % 2] ?? '' }));
  await writeFile(file, toCutForm(rows));
  await startImport({ app, page }, { file, name: 'Theirs', owner: 'Example Wireless Oy' });
  const report = listReport(page, 'Theirs');
  await expect(figure(report, 'Rows of the file', 'unresolved')).toHaveText('1');

  await test.step('a row that was not understood is put right', async () => {
    await report.getByRole('combobox', { name: 'Why not understood' }).selectOption({
      label: 'unresolved: not a number (1)',
    });
    await expect(report.getByRole('status', { name: 'Rows found' })).toHaveText('1 of 2');
    await report.getByRole('button', { name: 'Correct row 6' }).click();
    const form = page.getByRole('form', { name: 'Correct row 6' });
    const numbers = form.getByRole('textbox', { name: 'Publication numbers' });
    await expect(numbers).toBeFocused();
    await expect(form).toContainText('not understood: "as filed": not a number');
    await numbers.fill('EP2900303 A1 | EP2900303 B1');
    await expect(form).toContainText('understood as EP2900303A1, EP2900303B1');
    await form.getByRole('textbox', { name: 'Filing date' }).fill('14.5.2013');
    await expect(form).toContainText('Write the day as year, month and day');
    await expect(form.getByRole('button', { name: 'Correct the row' })).toBeDisabled();
    await form.getByRole('textbox', { name: 'Filing date' }).fill('2013-05-14');
    await form.getByRole('textbox', { name: 'Note' }).fill('By the register');
    const { violations } = await new AxeBuilder({ page })
      .include('[role="dialog"]')
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await form.getByRole('button', { name: 'Correct the row' }).click();
    await expect(figure(report, 'Rows of the file', 'unresolved')).toHaveText('0');
    await expect(figure(report, 'Patents', 'publications')).toHaveText('7');
  });

  await test.step('companies are merged and split', async () => {
    await report.getByRole('tab', { name: 'Companies' }).click();
    await report.getByRole('list', { name: 'Proposed merges' }).getByRole('button').click();
    const spellings = report.getByRole('table', { name: 'Spellings of companies' });
    await expect(spellings.getByRole('button', { name: /^Split/ })).not.toHaveCount(0);
    await spellings
      .getByRole('button', { name: /^Split/ })
      .first()
      .click();
    await expect(report.getByRole('list', { name: 'Proposed merges' })).toBeVisible();
  });

  await test.step('the report is fit for everybody', async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  await test.step('the corrected list is written', async () => {
    const out = path.join(home, 'out.csv');
    const asked = await answerSaveDialog(app, out);
    await report.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('menuitem', { name: 'Whole list, as CSV' }).click();
    await expect(notice(page, '6 rows exported')).toContainText(out);
    expect(await asked()).toMatchObject([{ filters: [{ name: 'Table as text (CSV)' }] }]);
    const text = await readFile(out, 'utf8');
    expect(text).toContain('EP2900303A1 | EP2900303B1');
    expect(text.split('\r\n')).toHaveLength(8);
  });

  await test.step('a correction is taken back', async () => {
    await report.getByRole('tab', { name: 'Corrections' }).click();
    await report.getByRole('button', { name: 'Take back corrections of row 6' }).click();
    await expect(report).toContainText('Nothing was corrected in this list.');
    await expect(figure(report, 'Rows of the file', 'unresolved')).toHaveText('1');
  });

  await test.step('a figure leads to its rows', async () => {
    await figure(report, 'Rows of the file', 'unresolved').getByRole('button').click();
    await expect(page.getByRole('tab', { name: 'Table', selected: true })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Counts of what is shown' })).toContainText('1 row');
  });
});
