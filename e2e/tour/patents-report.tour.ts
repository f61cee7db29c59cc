import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { chooseList, importAs, importDialog, listReport } from '../pages/patent-lists.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const owners = ['Example Wireless Oy', 'EXAMPLE WIRELESS OY', 'Example Wireless', 'Foo GmbH'];
const numbers = ['EP2900303 A1 | as filed', '-1', 'pending', 'US99', 'EP2900304 B1', 'not yet published'];
const rows = Array.from({ length: 60 }, (_, at) => ({
  ...inventedRows[at % inventedRows.length],
  COMP_LEGAL_NAME: owners[at % owners.length] ?? '',
  ...(at < inventedRows.length ? {} : { PUBL_NUMBER: numbers[at % numbers.length] ?? '' }),
}));

for (const theme of ['light', 'dark'] as const) {
  test(`the report of a patent list, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const file = path.join(home, 'isld-export-2026-09.csv');
    const newer = path.join(home, 'isld-export-2026-11.csv');
    await writeFile(file, toCutForm(rows.slice(1)));
    await writeFile(newer, toCutForm(rows.slice(0, 55)));
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1280, 800);
    await goTo(page, 'Patent lists');
    await importAs(await chooseList({ app, page }, file), {
      name: 'Declared by them',
      owner: 'Example Wireless Oy',
    });
    await importDialog(page).waitFor({ state: 'hidden' });
    const report = listReport(page, 'Declared by them');
    await report.getByRole('table', { name: 'Rejected rows' }).waitFor();
    await take(80, 'report');
    await report.getByRole('button', { name: 'Correct row 5', exact: true }).click();
    const form = page.getByRole('form', { name: 'Correct row 5' });
    await form.getByRole('textbox', { name: 'Publication numbers' }).fill('EP2900303 A1 | EP2900303 B1');
    await form.getByRole('textbox', { name: 'Note' }).fill('By the register of the office');
    await take(81, 'report-correct');
    await form.getByRole('button', { name: 'Correct the row' }).click();
    await form.waitFor({ state: 'hidden' });
    await report.getByRole('tab', { name: 'Companies' }).click();
    await report.getByRole('table', { name: 'Spellings of companies' }).waitFor();
    await take(82, 'report-companies');
    await report.getByRole('tab', { name: 'Corrections' }).click();
    await report.getByRole('table', { name: 'Corrected rows' }).waitFor();
    await take(83, 'report-corrections');
    await report.getByRole('button', { name: 'Read again…' }).click();
    const dialog = await chooseList({ app, page }, newer);
    await dialog.getByRole('button', { name: 'Import newer export' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await report.getByRole('tab', { name: 'Changes' }).click();
    await report.getByRole('table', { name: 'Changes by level' }).waitFor();
    await take(84, 'report-changes');
    await resize({ app, page }, 1100, 700);
    await report.getByRole('tab', { name: /^Rows not understood/ }).click();
    await report.getByRole('table', { name: 'Rejected rows' }).waitFor();
    await take(85, 'report-small');
    await report.getByRole('button', { name: 'Export…' }).click();
    await take(86, 'report-export');
    await app.close();
  });
}
