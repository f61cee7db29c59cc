import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startImport } from '../pages/patent-lists.ts';
import { countsLine, filterBy, openTable, searchField } from '../pages/patent-table.ts';
import { startApp } from '../pages/start-app.ts';
import { createCamera, resize } from './pictures.ts';

const realList = path.join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'isld-ntt-docomo-407.csv',
);

for (const theme of ['light', 'dark'] as const) {
  test(`table of a list, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    const invented = path.join(home, 'declared.csv');
    await writeFile(invented, toCutForm(inventedRows));
    const file = existsSync(realList) ? realList : invented;
    const dialog = await startImport({ app, page }, { file, name: 'Theirs', owner: 'NTT DOCOMO' });
    await dialog.waitFor({ state: 'hidden' });

    const table = await openTable(page, 'Theirs');
    await countsLine(page).getByText('rows').waitFor();
    await take(90, 'table');
    await table.getByRole('gridcell').nth(4).click();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: /^Row / }).getByText('Declared to').waitFor();
    await take(91, 'table-detail');
    await page.keyboard.press('Escape');
    await page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name: 'Office' }).click();
    await page.getByRole('dialog', { name: 'Office' }).getByRole('checkbox').first().check();
    await take(92, 'table-filter');
    await page.keyboard.press('Escape');
    await filterBy(page, 'Stage', 'grant');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('textbox', { name: 'Name of a new view' }).fill('Granted, first office');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: 'Granted, first office', exact: true }).waitFor();
    await take(93, 'table-views');
    await page.keyboard.press('Escape');
    await searchField(page).fill('no such patent');
    await page.getByText('No row is like this').waitFor();
    await take(94, 'table-empty');
    await searchField(page).fill('');
    await resize({ app, page }, 1100, 700);
    await page.getByRole('button', { name: 'Columns' }).click();
    await take(95, 'table-columns-small');
    await app.close();
  });
}
