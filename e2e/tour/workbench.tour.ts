import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { test } from '../fixtures.ts';
import { exportPdf } from '../pages/export-panel.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { answerOpenDialog } from '../pages/native-dialogs.ts';
import { chooseList, listReport, startImport } from '../pages/patent-lists.ts';
import { startApp } from '../pages/start-app.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { goTo, openDeal, openTab, problem, runCommand } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`every screen, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);

    await test.step('deals', async () => {
      await goTo(page, 'Deals');
      await take(1, 'deals');
      await page.getByRole('button', { name: 'New deal' }).click();
      await page.getByRole('textbox', { name: 'Working title' }).waitFor();
      await take(2, 'new-deal');
      await page.getByRole('button', { name: 'Create deal' }).click();
      await page.getByText('Give the deal a name').first().waitFor();
      await take(3, 'new-deal-refused');
      await page.getByRole('textbox', { name: 'Working title' }).fill('Second negotiation');
      await page.getByRole('textbox', { name: 'Party A: name', exact: true }).fill('Ericsson');
      await page.getByRole('textbox', { name: 'Party B: name', exact: true }).fill('Samsung Electronics');
      await page.getByRole('button', { name: 'Create deal' }).click();
      await page.getByRole('button', { name: 'Add term' }).click();
      await page.getByRole('menuitem', { name: 'Patents assigned' }).waitFor();
      await take(4, 'new-deal-add-term');
      await page.keyboard.press('Escape');
    });

    await test.step('term sheet', async () => {
      await openDeal(page);
      await termSheet(page).document.waitFor();
      await take(5, 'term-sheet');
      const consideration = await selectTerm(page, 'Consideration');
      await take(6, 'consideration');
      await consideration.getByLabel('How known: Forms of payment').selectOption('stated');
      for (const form of ['up-front payment', 'instalments', 'running royalty'])
        await consideration.getByRole('checkbox', { name: form }).check();
      await consideration.getByRole('button', { name: 'Add instalment' }).first().click();
      await consideration.getByRole('textbox', { name: 'Instalment 1: due' }).fill('2018-02-30');
      await consideration.getByRole('textbox', { name: 'Instalment 1: amount' }).fill('25000000');
      await consideration.getByRole('combobox', { name: 'Payer', exact: true }).selectOption({ index: 2 });
      const rates = await selectTerm(page, 'Rate');
      await rates.getByRole('button', { name: 'Add rate' }).click();
      await rates.getByRole('textbox', { name: 'Rate 1: rate' }).fill('0.5');
      await rates.getByRole('textbox', { name: 'Rate 1: standard' }).fill('5G');
      await rates.getByText('Limits and volume tiers').first().click();
      await rates.getByRole('textbox', { name: 'Rate 1: cap per unit' }).fill('3');
      const cap = rates.getByRole('textbox', { name: /cap per year$/ });
      await cap.fill('-4');
      await cap.blur();
      await take(7, 'rate-refused');
      await selectTerm(page, 'Territory');
      await page.getByRole('button', { name: 'Add term' }).hover();
      await take(8, 'term-territory');
    });

    await test.step('patent lists and schedules', async () => {
      await openTab(page, 'Schedules');
      await take(9, 'schedules-empty');
      await goTo(page, 'Patent lists');
      await take(10, 'patent-lists-empty');
      await page.keyboard.press('ControlOrMeta+i');
      await page.getByRole('dialog').getByRole('button', { name: 'Choose file…' }).waitFor();
      await take(11, 'import-dialog');
      await chooseList({ app, page }, home);
      await problem(page).waitFor();
      await take(12, 'import-refused');
      const file = path.join(home, 'isld.csv');
      await writeFile(file, toCutForm(inventedRows));
      await startImport({ app, page }, { file, name: 'Declared by Nokia', owner: 'Nokia Corporation' });
      const report = listReport(page, 'Declared by Nokia');
      await report.waitFor();
      await take(13, 'patent-list-report');
      await report.getByRole('button', { name: 'Delete…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete list' }).waitFor();
      await take(14, 'delete-list');
      await page.keyboard.press('Escape');
      await openDeal(page);
      await openTab(page, 'Schedules');
      await page.getByRole('button', { name: 'Attach' }).click();
      await page.getByRole('cell', { name: 'Schedule A', exact: true }).waitFor();
      await take(15, 'schedules');
    });

    await test.step('compare', async () => {
      await openTab(page, 'Compare');
      await page.getByRole('grid', { name: 'Terms beside rounds and precedents' }).waitFor();
      await take(16, 'compare');
      await page.getByRole('gridcell').first().click();
      await page.getByRole('textbox', { name: 'Our note' }).waitFor();
      await take(17, 'compare-cell');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Columns / }).click();
      await page.getByRole('searchbox', { name: 'Search precedents' }).waitFor();
      await take(18, 'compare-choice');
      await page.keyboard.press('Escape');
    });

    await test.step('export', async () => {
      await openTab(page, 'Export');
      await take(19, 'export');
      const out = path.join(home, 'Documents', 'Term sheet.pdf');
      await exportPdf({ app, page }, { copy: 'Internal copy', out });
      await take(20, 'exported');
    });

    await test.step('settings, palette, rail', async () => {
      await goTo(page, 'Settings');
      await take(21, 'settings');
      await openDeal(page);
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('textbox', { name: 'Command' }).fill('ex');
      await page.getByRole('button', { name: /^Export a document….*E$/ }).waitFor();
      await take(22, 'command-palette');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+b');
      await page.getByRole('button', { name: 'Show labels in the rail' }).waitFor();
      await take(23, 'rail-collapsed');
    });

    await test.step('small windows', async () => {
      await resize({ app, page }, 1100, 700);
      await selectTerm(page, 'Consideration');
      await take(24, 'small-term-sheet');
      await openTab(page, 'Compare');
      await page.getByRole('grid', { name: 'Terms beside rounds and precedents' }).waitFor();
      await take(25, 'small-compare');
      await resize({ app, page }, 1440, 900);
    });

    await test.step('notices and the start screen', async () => {
      const other = path.join(home, 'other.parley');
      await writeFile(other, 'of another program');
      await answerOpenDialog(app, other);
      await runCommand(page, 'Open workspace');
      await problem(page).waitFor();
      await take(26, 'notice');
      await runCommand(page, 'Close workspace');
      await page.getByRole('heading', { name: 'Open a workspace' }).waitFor();
      await take(27, 'start');
      await page.getByRole('button', { name: 'Open…' }).click();
      await page.getByRole('heading', { name: 'The workspace was not opened' }).waitFor();
      await take(28, 'start-refused');
    });
    await app.close();
  });
}
