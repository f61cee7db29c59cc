import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import {
  chooseDocument,
  drawnPreview,
  exportButton,
  exportedFile,
  exportLog,
  exportPdf,
  foundMarks,
  giveName,
  pagesOf,
} from '../pages/export-panel.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { listReport, startImport } from '../pages/patent-lists.ts';
import { readExport } from '../pages/read-export.ts';
import { readZip } from '../pages/read-zip.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo, openDeal, openTab } from '../pages/workbench.ts';

test('what goes out is looked at first, page by page, and logged', async ({ home }) => {
  test.slow();
  const { app, page } = await startApp({ home });
  const folder = path.join(home, 'Documents');
  const zoom = page.getByRole('combobox', { name: 'Zoom' });
  await openDeal(page);
  await openTab(page, 'Export');
  const pages = await drawnPreview(page);
  const contents = page.getByRole('region', { name: 'This copy holds', exact: true });

  await test.step('the pages are those of the PDF, and it is said what they hold', async () => {
    await expect(pages.getByRole('article', { name: 'Page 1 of' })).toContainText('Nokia Corporation');
    await expect(contents).toContainText('DRAFT');
    await expect(page.getByRole('region', { name: 'This copy leaves out' })).toContainText('working title');
  });

  await test.step('a page is gone to, larger and smaller', async () => {
    const box = page.getByRole('textbox', { name: 'Page', exact: true });
    await box.fill('3');
    await box.press('Enter');
    await expect(pages.locator('[data-page="3"][data-drawn]')).toBeVisible();
    await pages.focus();
    await page.keyboard.press('ControlOrMeta+0');
    await expect(zoom).toHaveValue('width');
    await page.keyboard.press('ControlOrMeta+-');
    await expect(zoom).not.toHaveValue('width');
    await zoom.selectOption('page');
    await expect(pages.locator('[data-page="3"][data-drawn]')).toBeVisible();
  });

  await test.step('words are found, marked, and gone through in both directions', async () => {
    await pages.focus();
    await page.keyboard.press('ControlOrMeta+f');
    const find = page.getByRole('textbox', { name: 'Find in the document' });
    await expect(find).toBeFocused();
    await find.fill('ROYALTY base');
    await expect(page.getByText(/^1 of [2-9]$/)).toBeVisible();
    await expect.poll(() => foundMarks(page)).toMatchObject({ now: 'royalty base' });
    await find.press('Enter');
    await expect(page.getByText(/^2 of \d$/)).toBeVisible();
    await find.press('Shift+Enter');
    await find.press('Shift+Enter');
    await expect(page.getByText(/^(\d) of \1$/)).toBeVisible();
    await find.fill('nowhere to be found');
    await expect(page.getByText('none', { exact: true })).toBeVisible();
    await expect.poll(() => foundMarks(page)).toEqual({ others: 0, now: null });
    await find.press('Escape');
    await expect(find).toHaveValue('');
  });

  await test.step('a line of its contents leads to its page', async () => {
    await page.getByRole('button', { name: 'Contents', exact: true }).click();
    await page.getByRole('button', { name: /Governing law$/ }).click();
    await expect(pages.getByText('Governing law').first()).toBeInViewport();
  });

  await test.step('for whom it is stands on its pages at once', async () => {
    await page.getByRole('textbox', { name: 'For whom' }).fill('Counsel of Xiaomi');
    await zoom.selectOption('width');
    await expect(pages.getByText('Counsel of Xiaomi').first()).toBeAttached();
    await page.getByRole('checkbox', { name: 'Cover' }).uncheck();
    await expect(contents).not.toContainText('cover', { ignoreCase: true });
    await drawnPreview(page);
  });

  await test.step('nobody is named who does not say so', async () => {
    await exportButton(page).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(exportedFile(page)).toHaveCount(0);
  });

  const out = path.join(folder, 'to counsel.pdf');
  await test.step('it is written as it was looked at', async () => {
    const count = await pagesOf(page);
    await exportPdf({ app, page }, { copy: 'Counterpart copy', out });
    const copy = await readExport(out);
    expect(copy.pages).toBe(count);
    expect(copy.text).toContain('Counsel of Xiaomi');
    await expect(exportedFile(page)).toContainText(`${count} pages`);
  });

  await test.step('the log says who, what and for whom, and knows the file by its hash', async () => {
    const hash = createHash('sha256')
      .update(await readFile(out))
      .digest('hex');
    const row = (await exportLog(page)).getByRole('row', { name: /to counsel\.pdf/ });
    for (const words of ['Ada', '4 (draft)', 'Counterpart, PDF', 'Counsel of Xiaomi', hash.slice(0, 10)])
      await expect(row).toContainText(words);
  });

  await test.step('a redline against the first round goes to Word with tracked changes', async () => {
    await chooseDocument(page, { copy: 'Redline', format: 'Word' });
    await page.getByRole('combobox', { name: 'Held against' }).selectOption('1');
    await drawnPreview(page);
    const word = path.join(folder, 'redline.docx');
    const asked = await answerSaveDialog(app, word);
    await exportButton(page, 'Word').click();
    await expect(exportedFile(page)).toContainText('redline.docx');
    expect((await asked()).at(-1)?.defaultPath).toMatch(/round 4, redline against round 1\.docx$/);
    const parts = await readZip(word);
    expect(parts.get('word/document.xml')).toMatch(/<w:ins .*<w:del /s);
    await expect(page.getByRole('row', { name: /redline\.docx/ })).toContainText('4 (draft) against 1');
  });

  await test.step('data and a workbook go out by the same way', async () => {
    for (const [format, name] of [
      ['Excel', 'sheet.xlsx'],
      ['JSON', 'sheet.json'],
    ] as const) {
      await exportPdf({ app, page }, { copy: 'Internal copy', format, out: path.join(folder, name) });
      await expect(exportedFile(page)).toContainText(name);
    }
    expect(JSON.parse(await readFile(path.join(folder, 'sheet.json'), 'utf8'))).toHaveProperty('internal');
  });
  await app.close();

  await test.step('the name and how documents look are kept', async () => {
    const second = await startApp({ home });
    await openDeal(second.page);
    await openTab(second.page, 'Export');
    await expect(second.page.getByRole('textbox', { name: 'For whom' })).toHaveValue('Counsel of Xiaomi');
    await goTo(second.page, 'Settings');
    await expect(second.page.getByRole('textbox', { name: 'Your name in it' })).toHaveValue('Ada');
    await second.app.close();
  });
});

test('a long schedule: its opening at once, then the whole; writing it is stopped and leaves nothing', async ({
  home,
}) => {
  test.slow();
  const { app, page } = await startApp({ home });
  const file = path.join(home, 'list.csv');
  const lines = Array.from({ length: 9000 }, (_, index) => `EP${2_000_000 + index} B1;Paging ${index}`);
  await writeFile(file, ['Publication;Title', ...lines].join('\n'));
  await goTo(page, 'Patent lists');
  await startImport({ app, page }, { file, name: 'Long', owner: 'Nokia Corporation' });
  await listReport(page, 'Long').waitFor();
  await openDeal(page);
  await openTab(page, 'Schedules');
  await page.getByRole('button', { name: 'Attach' }).click();
  await page.getByRole('cell', { name: 'Schedule A', exact: true }).waitFor();

  await test.step('the first pages are there while the rest is drawn', async () => {
    await openTab(page, 'Export');
    await expect(page.getByText(/^The opening: 8,940 more lines/)).toBeVisible();
    const early = await pagesOf(page);
    const pages = await drawnPreview(page);
    expect(await pagesOf(page)).toBeGreaterThan(early * 3);
    await page.getByRole('textbox', { name: 'Find in the document' }).fill('Paging 1500');
    await expect(pages.getByText('Paging 1500')).toBeInViewport({ timeout: 30_000 });
  });

  await test.step('stopped, no file is there and the older one stays', async () => {
    const out = path.join(home, 'Documents', 'long.pdf');
    await writeFile(out, 'an older file');
    await answerSaveDialog(app, out);
    await exportButton(page).click();
    await giveName(page);
    await page.getByRole('tabpanel').getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Cancelled: no file was written.')).toBeVisible();
    expect(await readFile(out, 'utf8')).toBe('an older file');
    expect((await readdir(path.dirname(out))).filter((name) => name.includes('.part'))).toEqual([]);
    await expect(page.getByRole('button', { name: /^Export log nothing went out yet/ })).toBeVisible();
  });
  await app.close();
});
