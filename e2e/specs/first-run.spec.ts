import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { exportedFile, giveName } from '../pages/export-panel.ts';
import { nameDocumentsFolder, sampleFile, visibleIn } from '../pages/home.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { readExport } from '../pages/read-export.ts';
import { closeWindow, startApp } from '../pages/start-app.ts';
import { termSheet } from '../pages/term-sheet.ts';
import { goTo, sampleTitle, workingTitle } from '../pages/workbench.ts';

test('a first start makes the sample, and a second opens the same file', async ({ home }) => {
  const folder = await nameDocumentsFolder(home);
  const first = await startApp({ home });

  await test.step('the sample workspace lies in Documents', async () => {
    expect(await visibleIn(folder)).toEqual([sampleFile]);
    await expect(workingTitle(first.page)).toHaveValue(sampleTitle);
  });

  await test.step('the term sheet names Xiaomi in its own script and marks what was not published', async () => {
    const { document, printed } = termSheet(first.page);
    await expect(document.getByText('小米').first()).toHaveAttribute('lang', 'zh-Hans');
    await expect(printed('Governing law')).toContainText('undisclosed');
    await expect(printed('Patents assigned')).toContainText('undisclosed');
    await expect(printed('Term')).toContainText('5 years illustrative');
    await expect(printed('Confidentiality')).toContainText('3 years illustrative');
    await expect(printed('Effective date')).toContainText('5 July 2017');
  });

  await test.step('one click prints it', async () => {
    const out = path.join(home, 'Documents', 'Term sheet.pdf');
    await answerSaveDialog(first.app, out);
    await first.page.getByRole('button', { name: 'Counterpart PDF…' }).click();
    await giveName(first.page);
    await expect(exportedFile(first.page)).toContainText('Counterpart copy written');
    const copy = await readExport(out);
    expect(copy.text).toContain('小米');
    expect(copy.isTagged).toBe(true);
  });

  await test.step('the list of deals has it', async () => {
    await goTo(first.page, 'Deals');
    const row = first.page.getByRole('row', { name: sampleTitle });
    await expect(row).toContainText('小米');
    await expect(row).toContainText('of 34');
  });

  await closeWindow(first.app);
  expect(await readdir(folder), 'closed, a workspace is one file').toEqual([sampleFile]);
  const made = await stat(path.join(folder, sampleFile));

  const second = await startApp({ home });
  await expect(workingTitle(second.page)).toHaveValue(sampleTitle);
  await expect(second.page.getByRole('contentinfo')).toContainText('Nokia-Xiaomi 2017 (sample)');
  expect(await visibleIn(folder)).toEqual([sampleFile]);
  expect((await stat(path.join(folder, sampleFile))).ino).toBe(made.ino);
  await second.app.close();
});
