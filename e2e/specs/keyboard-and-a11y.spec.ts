import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { drawnPreview, exportButton, exportLog } from '../pages/export-panel.ts';
import { writeSettings } from '../pages/home.ts';
import { listReport, startImport } from '../pages/patent-lists.ts';
import { openRow } from '../pages/patent-table.ts';
import { compareTwoRounds } from '../pages/rounds.ts';
import { startApp } from '../pages/start-app.ts';
import { goToTerm, openMatrix } from '../pages/comparison.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { violationsOn } from '../pages/violations.ts';
import { goTo, openDeal, openTab, runCommand, sampleTitle, workingTitle } from '../pages/workbench.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ home }) => {
    test.slow();
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home });
    const check = (screen: string) =>
      test.step(screen, async () => expect.soft(await violationsOn(page), screen).toEqual([]));

    await goTo(page, 'Deals');
    await check('deals');
    expect(await withPlantedFault(page), 'a planted fault is found').toEqual([
      expect.stringMatching(/^button-name/),
    ]);
    await page.keyboard.press('ControlOrMeta+n');
    await page.getByRole('button', { name: 'Create deal' }).click();
    await page.getByText('Give the deal a name.').waitFor();
    await check('new deal, refused');

    await openDeal(page);
    await termSheet(page).document.waitFor();
    await check('term sheet');
    const values = await selectTerm(page, 'Consideration');
    await values.getByLabel('How known: Forms of payment').selectOption('stated');
    for (const form of ['up-front payment', 'instalments', 'running royalty'])
      await values.getByRole('checkbox', { name: form }).check();
    await values.getByRole('button', { name: 'Add instalment' }).click();
    await values.getByRole('textbox', { name: 'Instalment 1: amount' }).fill('x');
    await check('editors of money, one refused');
    const rates = await selectTerm(page, 'Rate');
    await rates.getByRole('button', { name: 'Add rate' }).first().click();
    await rates.getByText('Limits and volume tiers').last().click();
    await rates.getByRole('button', { name: 'Add tier' }).click();
    await check('editor of a running royalty');
    const regions = await selectTerm(page, 'Geography of the rates');
    await regions.getByRole('button', { name: 'Add region' }).click();
    await check('editor of regions');
    await selectTerm(page, 'Parties');
    await check('parties');
    await selectTerm(page, 'Term');
    await termSheet(page).position('Term').getByLabel('Walk-away: add a limit').selectOption('Renewal for');
    for (const part of [/^Clauses/, /^History/])
      await page.getByRole('tabpanel').getByRole('button', { name: part }).click();
    await page.locator('details summary').first().click();
    await check('position, clauses and history of a term');
    await termSheet(page).problems.getByRole('button').first().click();
    await page.getByRole('region', { name: 'List of problems' }).waitFor();
    await check('problems of the sheet');
    await page.getByRole('button', { name: 'Add term' }).click();
    await page.getByRole('menuitem', { name: 'Custom term…' }).click();
    await page.getByRole('dialog', { name: 'New custom term' }).waitFor();
    await check('a term of our own');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Playbook');
    await page.getByRole('form', { name: 'Apply a playbook' }).waitFor();
    await check('playbooks');
    await page.keyboard.press('Escape');
    await goTo(page, 'Clauses');
    await page.getByRole('table', { name: 'Clauses' }).waitFor();
    await check('clauses');
    await page.getByRole('button', { name: 'Copy to own…' }).click();
    await page.getByRole('dialog', { name: 'Copy to own' }).waitFor();
    await check('a clause that is written');
    await page.keyboard.press('Escape');
    await openDeal(page);

    await openTab(page, 'Overview');
    await check('overview');
    await openTab(page, 'Rounds');
    await check('rounds');
    await compareTwoRounds(page, () => check('sending a round'));
    await check('two rounds compared');
    await page.getByText('Concessions', { exact: true }).click();
    await check('concessions');

    await goTo(page, 'Patent lists');
    await check('no patent lists');
    await page.keyboard.press('ControlOrMeta+i');
    await page.getByRole('dialog').waitFor();
    await check('import dialog');
    const file = path.join(home, 'isld.csv');
    await writeFile(file, toCutForm(inventedRows));
    await startImport({ app, page }, { file, name: 'Declared', owner: 'Nokia Corporation' });
    await listReport(page, 'Declared').waitFor();
    await check('patent list');
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page.getByRole('dialog').waitFor();
    await check('a question');
    await page.keyboard.press('Escape');
    await openRow(page, 'Declared');
    await check('table of a list with a row');

    await openDeal(page);
    await openTab(page, 'Schedules');
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('cell', { name: 'Schedule A', exact: true }).waitFor();
    await check('schedules');
    await openMatrix(page);
    await check('compare');
    await page.getByRole('button', { name: /^Columns / }).click();
    await page.getByRole('searchbox', { name: 'Search precedents' }).waitFor();
    await check('columns to compare');
    await page.keyboard.press('Escape');
    await goToTerm(page, 'Effective date');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Our note' }).waitFor();
    await check('a cell with its sources and our note');
    await page.keyboard.press('Escape');
    await openTab(page, 'Export');
    await drawnPreview(page);
    await check('export');
    await exportLog(page);
    await page.getByRole('textbox', { name: 'Find in the document' }).fill('royalty');
    await page.getByText(/^1 of \d+$/).waitFor();
    await page.getByRole('button', { name: 'Contents', exact: true }).click();
    await page.getByRole('list', { name: 'Contents of the document' }).waitFor();
    await check('found words, contents and log of the preview');
    await page.keyboard.press('Escape');
    await exportButton(page).click();
    await page.getByRole('dialog', { name: 'Your name in the export log' }).waitFor();
    await check('the name in the export log');
    await page.keyboard.press('Escape');
    await goTo(page, 'Settings');
    await check('settings');
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('textbox', { name: 'Command' }).waitFor();
    await check('command palette');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Close workspace');
    await page.getByRole('heading', { name: 'Open a workspace' }).waitFor();
    await check('start screen');
    await app.close();
  });
}

test('the whole window by keyboard', async ({ page }) => {
  await test.step('Tab goes through the window as the eye does, and the focus is always to be seen', async () => {
    await expect(workingTitle(page)).toHaveValue(sampleTitle);
    const inOrder = [
      /^Search/,
      /^Deals/,
      /^Patent lists/,
      /^Precedents/,
      /^Clauses/,
      /^Settings/,
      /^Collapse the rail$/,
      /^Working title$/,
      /^Undo/,
      /^Counterpart PDF…$/,
      /^Term sheet$/,
      /^Proposed by$/,
      /^Date of the round$/,
      /^Add term$/,
      /^Parties and standing/,
      /Non-binding statement/,
    ];
    for (const name of inOrder) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toEqual({ name: expect.stringMatching(name), isSeen: true });
    }
  });

  await test.step('arrow keys walk the outline', async () => {
    const { line, values } = termSheet(page);
    await line('Parties').focus();
    await page.keyboard.press('ArrowDown');
    await expect(line('Effective date')).toBeFocused();
    await expect(values('Effective date')).toBeVisible();
  });

  await test.step('the palette reaches the export', async () => {
    await runCommand(page, 'Export');
    await expect(page.getByRole('tab', { name: 'Export' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('button', { name: 'Export PDF…', exact: true })).toBeVisible();
  });

  await test.step('Alt and a number change the part of the deal, and Alt with an arrow goes back', async () => {
    await page.keyboard.press('Alt+6');
    await expect(page.getByRole('tabpanel', { name: 'Compare' })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('tabpanel', { name: 'Export' })).toBeVisible();
  });

  await test.step('a dialog keeps the focus, and gives it back', async () => {
    await page.getByRole('button', { name: 'Export PDF…', exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+i');
    const dialog = page.getByRole('dialog', { name: 'Import patent list' });
    for (let step = 0; step < 8; step += 1) {
      await expect(dialog.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Export PDF…', exact: true })).toBeFocused();
  });
});

async function withPlantedFault(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  const found = await violationsOn(page);
  await page.evaluate(() => document.querySelector('main > button')?.remove());
  return found;
}

/** What has the focus, and whether a ring or an edge shows it. */
function focused(page: Page): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: 'nothing', isSeen: false };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      isSeen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    };
  });
}
