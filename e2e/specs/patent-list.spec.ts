import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { exportPdf } from '../pages/export-panel.ts';
import { figure, listReport, startImport } from '../pages/patent-lists.ts';
import { readExport } from '../pages/read-export.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { goTo, openDeal, openTab, problem } from '../pages/workbench.ts';

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
    await values.getByRole('checkbox', { name: /^Schedule A/ }).check();
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

test('what is no list is refused in words, and a stopped import leaves nothing', async ({
  home,
  app,
  page,
}) => {
  const inHome = (name: string): string => path.join(home, name);
  await writeFile(inHome('brief.pdf'), '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj\n');
  await writeFile(inHome('empty.csv'), '');
  await writeFile(inHome('other.csv'), 'name,colour\nNokia,blue\n');
  await mkdir(inHome('a folder.csv'));
  await goTo(page, 'Patent lists');

  const refusals = [
    ['brief.pdf', /"brief\.pdf" (?:is not a text file|does not have the form)/],
    ['empty.csv', /"empty\.csv" is empty/],
    ['other.csv', /"other\.csv" does not have the form/],
    ['a folder.csv', /"a folder\.csv" is a folder/],
    ['gone.csv', /"gone\.csv" is not there/],
  ] as const;
  for (const [name, words] of refusals) {
    await test.step(`refused: ${name}`, async () => {
      const dialog = await startImport({ app, page }, { file: inHome(name), name, owner });
      await expect(dialog.getByRole('alert')).toContainText(words);
    });
  }

  await test.step('nameless lists are refused beside their fields', async () => {
    await writeFile(inHome('good.csv'), toCutForm(inventedRows));
    const dialog = await startImport({ app, page }, { file: inHome('good.csv'), name: '', owner: '' });
    await expect(dialog).toContainText('Give the list a name.');
    await expect(dialog).toContainText('Say whose patents these are.');
  });

  await test.step('stopped half way', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => ({
      ...inventedRows[at % 6],
      IPRD_ID: String(at),
    }));
    await writeFile(inHome('large.csv'), toCutForm(rows));
    const dialog = await startImport({ app, page }, { file: inHome('large.csv'), name: 'Large', owner });
    await expect(dialog.getByRole('status')).toContainText(' of ');
    await dialog.getByRole('button', { name: 'Stop import' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Cancelled. Nothing was changed.');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { name: 'No patent lists yet' })).toBeVisible();
  });

  await test.step('and the same name is free for the next', async () => {
    await startImport({ app, page }, { file: inHome('good.csv'), name: 'Large', owner });
    await expect(figure(listReport(page, 'Large'), 'Rows of the file', 'rows')).toHaveText('6');
  });
});
