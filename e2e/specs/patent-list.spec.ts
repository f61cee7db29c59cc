import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { exportPdf } from '../pages/export-panel.ts';
import { figure, listReport, startImport } from '../pages/patent-lists.ts';
import { readExport } from '../pages/read-export.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, openTab, problem } from '../pages/workbench.ts';

const realList = path.join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'isld-ntt-docomo-407.csv',
);
const owner = 'Nokia Corporation';

test('a list is read, counted level by level, attached, named and printed', async ({ home, app, page }) => {
  const file = path.join(home, 'declared.csv');
  await writeFile(file, toCutForm(inventedRows));

  await test.step('every count names its level', async () => {
    await startImport({ app, page }, { file, name: 'Private name of the list', owner });
    const report = listReport(page, 'Private name of the list');
    await expect(figure(report, 'Rows of the file', 'rows')).toHaveText('6');
    await expect(figure(report, 'Rows of the file', 'resolved')).toHaveText('4');
    await expect(figure(report, 'Patents', 'publications')).toHaveText('6');
    await expect(figure(report, 'Patents', 'applications')).toHaveText('5');
    await expect(figure(report, 'Families', 'by ETSI id')).toHaveText('2');
    await expect(figure(report, 'Families', 'by identical priorities')).toHaveText('3');
    await expect(figure(report, 'Families', 'by connected priorities')).toHaveText('2');
  });

  await test.step('rows that were not understood stand with their reasons', async () => {
    const rejects = page.getByRole('table', { name: 'Rejected rows' });
    await expect(rejects.getByRole('row', { name: 'as filed' })).toContainText('not a number');
    await expect(rejects.getByRole('row', { name: '2011-900202' })).toContainText('no publication number');
  });

  await test.step('attached as Schedule A and named by a term', async () => {
    await openDeal(page);
    await openTab(page, 'Schedules');
    await page.getByRole('button', { name: 'Attach' }).click();
    await expect(page.getByRole('row', { name: /^Schedule A/ })).toContainText('Private name of the list');
    await openTab(page, 'Term sheet');
    const values = await selectTerm(page, 'Licensed patents');
    await values
      .getByRole('combobox', { name: 'From Nokia Corporation', exact: true })
      .selectOption('the patents of a schedule and their families');
    await values
      .getByRole('group', { name: 'Schedule of Nokia Corporation' })
      .getByRole('checkbox', { name: /^Schedule A/ })
      .check();
    await expect(termSheet(page).printed('Licensed patents')).toContainText('as listed in Schedule A');
  });

  await test.step('a schedule that a term names cannot be taken away, nor its list', async () => {
    await openTab(page, 'Schedules');
    await page.getByRole('button', { name: 'Detach Schedule A' }).click();
    await expect(problem(page)).toContainText('Schedule A');
  });

  await test.step('its rows and counts are in the PDF, its private name is not', async () => {
    const out = path.join(home, 'schedule.pdf');
    await exportPdf({ app, page }, { copy: 'Counterpart copy', out });
    const copy = await readExport(out);
    const unread = ['Rows without publication number 1', 'Rows with an unreadable number 1'];
    for (const words of ['Schedule A', 'US8900101', 'JP5900101', 'EP2900303', ...unread])
      expect(copy.text.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(copy.outline.join('\n')).toContain('Schedule A');
    for (const ours of ['Private name', 'declared.csv']) expect(copy.everything).not.toContain(ours);
  });
});

test('407 rows of a real export import and print', async ({ home, app, page }) => {
  test.skip(!existsSync(realList), 'the real export is not beside this checkout (shared/data)');
  await startImport({ app, page }, { file: realList, name: 'NTT DOCOMO', owner: 'NTT DOCOMO INC' });
  const report = listReport(page, 'NTT DOCOMO');
  await expect(figure(report, 'Rows of the file', 'rows')).toHaveText('407');
  await openDeal(page);
  await openTab(page, 'Schedules');
  await page.getByRole('button', { name: 'Attach' }).click();
  await page.getByRole('cell', { name: 'Schedule A', exact: true }).waitFor();
  const out = path.join(home, 'schedule.pdf');
  await exportPdf({ app, page }, { copy: 'Counterpart copy', out });
  expect((await readExport(out)).text).toContain('CN104396293');
});
