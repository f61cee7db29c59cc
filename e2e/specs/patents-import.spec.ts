import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import { AxeBuilder } from '@axe-core/playwright';
import iconv from 'iconv-lite';
import { inventedRows, toCutForm, toRawForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { writeWorkbook } from '../../db/import/workbook/workbook.fixture.ts';
import { expect, test } from '../fixtures.ts';
import {
  chooseList,
  dropFiles,
  firstRows,
  importAs,
  importDialog,
  listReport,
  meaningOf,
} from '../pages/patent-lists.ts';
import { goTo, notice, runCommand } from '../pages/workbench.ts';

const owner = 'Nokia Corporation';

test('dropped files are looked at one after the other, and only then stored', async ({ home, page }) => {
  const [cut, raw] = [path.join(home, 'cut.csv'), path.join(home, 'raw.csv')];
  await writeFile(cut, toCutForm(inventedRows));
  await writeFile(raw, toRawForm(inventedRows));
  await goTo(page, 'Patent lists');
  await dropFiles(page, page.getByRole('heading', { name: 'No patent lists yet' }), [cut, raw]);
  const dialog = importDialog(page);
  await expect(dialog.getByLabel('Format')).toHaveValue('isld');
  await expect(dialog.getByLabel('Encoding')).toHaveValue('utf-8');
  await expect(firstRows(page).getByRole('rowheader', { name: 'JP5900101B2' })).toContainText('resolved');
  await expect(firstRows(page).getByRole('rowheader', { name: 'as filed' })).toContainText('unresolved');
  await test.step('the dialog is fit for everybody', async () => {
    const { violations } = await new AxeBuilder({ page })
      .include('[role="dialog"]')
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  await expect(dialog.getByRole('textbox', { name: 'Name of the list' })).toHaveValue('cut');
  await dialog.getByRole('button', { name: 'Example Wireless Oy' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Owner', exact: true })).toHaveValue(
    'Example Wireless Oy',
  );
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();

  await expect(dialog.getByRole('textbox', { name: 'Name of the list' })).toHaveValue('raw');
  await expect(dialog.getByRole('textbox', { name: 'Name of the list' })).toBeFocused();
  await expect(notice(page, '“cut” is imported')).toBeVisible();
  await dialog.getByLabel('This is a newer export of').selectOption({ label: 'cut (Example Wireless Oy)' });
  await expect(dialog).toContainText('“cut” gets these rows in place of its own.');
  await dialog.getByRole('button', { name: 'Import newer export' }).click();
  await expect(listReport(page, 'cut')).toBeVisible();

  await page.getByRole('button', { name: 'Newer export…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the list' })).toHaveValue('cut');
  await expect(dialog).toContainText('“cut” gets these rows in place of its own.');
});

test('a large import is stopped in the dialog or in the background, and nothing stays of it', async ({
  home,
  app,
  page,
}) => {
  test.slow();
  const file = path.join(home, 'large.csv');
  await writeNumbers(file, 300_000);
  await test.step('in the dialog', async () => {
    const dialog = await importAs(await chooseList({ app, page }, file), { name: 'Large', owner });
    await expect(dialog.getByRole('progressbar', { name: 'Read so far' })).toBeVisible();
    await expect(dialog).toContainText(/[\d,]+ rows\/s/);
    await expect(dialog.getByRole('button', { name: 'Stop import' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toContainText('Nothing of this list was kept.');
    await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
  });

  await test.step('in the background', async () => {
    const dialog = importDialog(page);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.getByRole('button', { name: 'Continue in background' }).click();
    await expect(dialog).toBeHidden();
    await page
      .getByRole('contentinfo', { name: 'Status' })
      .getByRole('button', { name: /^Cancel/ })
      .click();
    await expect(notice(page, 'The import of “Large” was stopped')).toBeVisible();
    await goTo(page, 'Patent lists');
    await expect(page.getByRole('heading', { name: 'No patent lists yet' })).toBeVisible();
  });

  await test.step('one that runs to its end in the background says so, and opens from there', async () => {
    const smaller = path.join(home, 'smaller.csv');
    await writeNumbers(smaller, 20_000);
    const dialog = await importAs(await chooseList({ app, page }, smaller), { name: 'Large', owner });
    await dialog.getByRole('button', { name: 'Continue in background' }).click();
    await notice(page, '“Large” is imported')
      .getByRole('button', { name: 'Open list' })
      .click({ timeout: 60_000 });
    await expect(listReport(page, 'Large')).toContainText('20,000');
  });
});

test('what the columns of a free-form list mean is said once', async ({ home, app, page }) => {
  const header = 'Chiffre;Quelle;Anmerkung';
  const [one, two] = [path.join(home, 'one.csv'), path.join(home, 'two.csv')];
  await writeFile(one, `${header}\nEP1848154A1;Foo Oy;first\nUS9648662B2;Foo Oy;second\n`);
  await writeFile(two, `${header}\nEP2400812B1;Foo Oy;third\n`);

  const first = await chooseList({ app, page }, one);
  await expect(first.getByLabel('Format')).toHaveValue('generic');
  await meaningOf(page, 'Chiffre').selectOption('Publication number');
  await meaningOf(page, 'Quelle').selectOption('Owner');
  await expect(firstRows(page).getByRole('rowheader', { name: 'US9648662B2' })).toBeVisible();
  await importAs(first, { name: 'One', owner });
  await listReport(page, 'One').waitFor();

  const second = await chooseList({ app, page }, two);
  await expect(meaningOf(page, 'Quelle')).toHaveValue('owner');
  await expect(meaningOf(page, 'Chiffre')).toHaveValue('publication');
  await expect(firstRows(page).getByRole('rowheader', { name: 'EP2400812B1' })).toBeVisible();
  await importAs(second, { name: 'one', owner });
  await expect(second).toContainText('Another list has this name.');
  await second.getByRole('button', { name: 'Call it “one (2)”' }).click();
  await second.getByRole('button', { name: 'Import', exact: true }).click();
  await listReport(page, 'one (2)').waitFor();
});

test('another sheet, encoding or office redraws the first rows', async ({ home, app, page }) => {
  const rowOf = (name: string) => firstRows(page).getByRole('rowheader', { name });
  const workbook = path.join(home, 'book.xlsx');
  const cover = { name: 'Cover', rows: [['Patents of Foo Oy'], ['As of July']] };
  const patents = {
    name: 'Patents',
    rows: [
      ['Publication number', 'Title'],
      ['EP1848154A1', 'Paging'],
    ],
  };
  await writeFile(workbook, writeWorkbook({ sheets: [cover, patents] }));
  const dialog = await chooseList({ app, page }, workbook);
  await dialog.getByLabel('Sheet').selectOption('Patents');
  await expect(rowOf('EP1848154A1')).toContainText('resolved');
  await dialog.getByLabel('Sheet').selectOption('Cover');
  await expect(rowOf('EP1848154A1')).toBeHidden();

  const japanese = path.join(home, 'japanese.csv');
  const title = '待受け中の端末の呼出し方法';
  await writeFile(japanese, iconv.encode(`Publication number,Title\nJP2012900101A,${title}\n`, 'shift_jis'));
  await chooseList({ app, page }, japanese);
  await dialog.getByLabel('Encoding').selectOption('windows-1252');
  await expect(rowOf('JP2012900101A')).toBeVisible();
  await expect(firstRows(page).getByRole('cell', { name: title })).toBeHidden();
  await dialog.getByLabel('Encoding').selectOption('shift_jis');
  await expect(firstRows(page).getByRole('cell', { name: title })).toBeVisible();

  const bare = path.join(home, 'bare.csv');
  await writeFile(bare, '7292636\n7321962\n');
  await chooseList({ app, page }, bare);
  await expect(dialog).toContainText('Numbers such as 7292636 name no office');
  await dialog.getByLabel('Without an office').selectOption('US');
  await expect(rowOf('US7292636')).toContainText('resolved');
});

test('numbers are pasted', async ({ app, page }) => {
  await runCommand(page, 'Paste patent list');
  const dialog = importDialog(page);
  const box = dialog.getByRole('textbox', { name: 'Table or numbers' });
  await expect(box).toBeFocused();
  await box.fill('EP1848154A1\nUS 9,648,662 B2\nnonsense\n');
  await expect(firstRows(page).getByRole('rowheader', { name: 'US9648662B2' })).toContainText('resolved');
  await expect(dialog).toContainText('3 lines');

  await test.step('a long text is kept whole and shown in part', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `EP${1_000_001 + at}A1`).join('\n');
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines);
    await box.selectText();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(dialog).toContainText('20,000 lines');
  });
  await importAs(dialog, { name: 'Pasted', owner });
  await expect(listReport(page, 'Pasted')).toContainText('20,000');
});

test('what is no list is refused in words', async ({ home, app, page }) => {
  const inHome = (name: string): string => path.join(home, name);
  await writeFile(inHome('brief.pdf'), '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj\n');
  await writeFile(inHome('empty.csv'), '');
  await mkdir(inHome('a folder.csv'));
  const refusals = [
    ['brief.pdf', /"brief\.pdf" is not/],
    ['empty.csv', /"empty\.csv" is empty/],
    ['a folder.csv', /"a folder\.csv" is a folder/],
    ['gone.csv', /"gone\.csv" is not there/],
  ] as const;
  for (const [name, words] of refusals) {
    await test.step(`refused: ${name}`, async () => {
      const dialog = await chooseList({ app, page }, inHome(name));
      await expect(dialog.getByRole('alert')).toContainText(words);
      await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
    });
  }
  await test.step('a folder that is dropped', async () => {
    const dialog = importDialog(page);
    await dropFiles(page, dialog.getByRole('textbox', { name: 'File' }), [inHome('a folder.csv')]);
    await expect(dialog.getByRole('textbox', { name: 'File' })).toHaveValue(inHome('a folder.csv'));
    await expect(dialog.getByRole('alert')).toContainText('"a folder.csv" is a folder');
  });

  await test.step('nameless lists are refused beside their fields', async () => {
    await writeFile(inHome('good.csv'), toCutForm(inventedRows));
    const dialog = await chooseList({ app, page }, inHome('good.csv'));
    await importAs(dialog, { name: '', owner: '' });
    await expect(dialog).toContainText('Give the list a name.');
    await expect(dialog).toContainText('Say whose patents these are.');
  });
});

/** A table of made-up publications, large enough that its import can be stopped half way. */
async function writeNumbers(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write('Publication number,Title,Owner\n');
  for (let row = 0; row < rows; row += 1) {
    const isRoom = out.write(`EP${1_000_000 + row}A1,Method number ${row} of sending,Example Wireless Oy\n`);
    if (!isRoom) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
