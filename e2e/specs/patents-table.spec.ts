import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { startImport } from '../pages/patent-lists.ts';
import { countsLine, filterBy, openTable, rowDetail, searchField } from '../pages/patent-table.ts';

test('a list is searched, narrowed, kept as a view, copied and read row by row, all by keyboard', async ({
  app,
  page,
  home,
}) => {
  const file = path.join(home, 'declared.csv');
  await writeFile(file, toCutForm(inventedRows));
  const dialog = await startImport({ app, page }, { file, name: 'Theirs', owner: 'Example Wireless Oy' });
  await expect(dialog).toBeHidden();

  const table = await openTable(page, 'Theirs');
  await expect(countsLine(page)).toHaveText(
    /^6 rows · \d+ publications · \d+ applications · 2 families by ETSI id$/,
  );
  await page.keyboard.press('ControlOrMeta+f');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('us 8,900,101 b2');
  await expect(countsLine(page)).toHaveText(
    /^2 rows · 2 publications · 1 application · 1 family by ETSI id$/,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const detail = rowDetail(page, 3);
  await expect(detail.getByRole('region', { name: 'Numbers' })).toContainText('US8900101B2');
  await expect(detail.getByRole('table', { name: 'Declarations of this application' })).toContainText(
    '3GPP TS 38.901',
  );
  await page.keyboard.press('ArrowDown');
  await expect(rowDetail(page, 4)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  await expect(page.getByText('1 row copied as a table.')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Row\tPublications\t/);
  await page.keyboard.press('Escape');
  await expect(rowDetail(page, 4)).toBeHidden();

  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.press('Escape');
  await expect(searchField(page)).toHaveValue('');
  await filterBy(page, 'Stage', 'grant');
  await expect(countsLine(page)).toHaveText(/^3 rows/);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Name of a new view' }).fill('Granted');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Granted', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Views' })).toBeHidden();
  await page.getByRole('button', { name: 'Without Stage: grant' }).click();
  await expect(countsLine(page)).toHaveText(/^6 rows/);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Granted', exact: true }).click();
  await expect(countsLine(page)).toHaveText(/^3 rows/);

  await searchField(page).fill('no such patent');
  await expect(page.getByRole('heading', { name: 'No row is like this' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the whole list' }).click();
  await expect(countsLine(page)).toHaveText(/^6 rows/);
  await table.getByRole('columnheader', { name: 'Title' }).click();
  await expect(table.getByRole('gridcell', { name: /^Handover/ })).toBeVisible();
  await expect(table.getByRole('row').nth(1)).toContainText('Handover');
});
