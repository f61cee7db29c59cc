import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { writeWorkbook } from '../../db/import/workbook/workbook.fixture.ts';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { chooseList, firstRows, importAs, importDialog } from '../pages/patent-lists.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo, runCommand } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const odd = [
  'Our ref.;Patent;Filed;Held by;Remark',
  'A-1;EP1848154A1;03/04/2006;Foo Oy;core',
  'A-2;US9648662B2;05/06/2010;Foo Oy;',
  'A-3;JP2012900101A;11/12/2011;Foo Oy;to check',
  'A-4;pending;01/02/2020;Bar GmbH;',
].join('\n');

const sheet = { name: 'Patents', rows: odd.split('\n').map((line) => line.split(';')) };

for (const theme of ['light', 'dark'] as const) {
  test(`importing a patent list, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const isld = path.join(home, 'isld-export.csv');
    await writeFile(isld, toCutForm(Array.from({ length: 4 }, () => inventedRows).flat()));
    const freeForm = path.join(home, 'our own list.csv');
    await writeFile(freeForm, odd);
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1280, 800);
    await goTo(page, 'Patent lists');
    await take(60, 'no-lists');
    await page.keyboard.press('ControlOrMeta+i');
    await importDialog(page).waitFor();
    await take(61, 'import-empty');
    const dialog = await chooseList({ app, page }, isld);
    await firstRows(page).waitFor();
    await take(62, 'import-isld');
    await resize({ app, page }, 1100, 700);
    await take(63, 'import-isld-small');
    await importAs(dialog, { name: '', owner: '' });
    await dialog.getByText('Give the list a name.').waitFor();
    await take(64, 'import-refused');
    await importAs(dialog, { name: 'Declared by them', owner: 'Example Wireless Oy' });
    await dialog.waitFor({ state: 'hidden' });

    await resize({ app, page }, 1280, 800);
    await chooseList({ app, page }, freeForm);
    await firstRows(page).waitFor();
    await take(65, 'import-free-form');
    await dialog
      .getByLabel('This is a newer export of')
      .selectOption({ label: 'Declared by them (Example Wireless Oy)' });
    await take(66, 'import-renews');
    const workbook = path.join(home, 'portfolio.xlsx');
    await writeFile(workbook, writeWorkbook({ sheets: [{ name: 'Cover', rows: [['Foo Oy']] }, sheet] }));
    await chooseList({ app, page }, workbook);
    await dialog.getByLabel('Sheet').selectOption('Patents');
    await firstRows(page).getByRole('rowheader', { name: 'EP1848154A1' }).waitFor();
    await take(68, 'import-workbook');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Paste patent list');
    await dialog
      .getByRole('textbox', { name: 'Table or numbers' })
      .fill('EP1848154A1\nUS 9,648,662 B2\n-1\n');
    await firstRows(page).waitFor();
    await take(67, 'import-pasted');
    await app.close();
  });
}
