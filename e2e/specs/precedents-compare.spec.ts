import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';
import {
  columnHead,
  columnTitles,
  exportComparison,
  goToTerm,
  grid,
  matrixCell,
  openMatrix,
  toggleColumns,
} from '../pages/comparison.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { readExport } from '../pages/read-export.ts';
import { readWorkbook } from '../pages/read-workbook.ts';
import { openDeal, openTab } from '../pages/workbench.ts';

const note = 'Ask how much of it was for the past: canary 7281';
const apple = 'Nokia - Apple settlement, patent licence and business agreement (2017)';
const samsung = 'Microsoft - Samsung Android patent cross-licence (2011), as revealed in the 2014 complaint';
const xiaomi = 'Microsoft - Xiaomi patent sale, cross-licence and preinstall (2016)';
const daimler = 'Nokia - Daimler connected-car licence (2021)';

test('five columns are chosen, arranged, held against one of them, noted and printed', async ({
  app,
  page,
  home,
}) => {
  test.slow();
  await openDeal(page);
  await openMatrix(page);

  await test.step('columns are chosen among the rounds and the precedents', async () => {
    for (const title of (await columnTitles(page)).filter((shown) =>
      /^(Round [^4]|Nokia - (Huawei|Xiaomi))/.test(shown),
    ))
      await toggleColumns(page, [title]);
    await toggleColumns(page, [daimler], 'Daimler');
    await expect.poll(() => columnTitles(page)).toEqual(['Round 4', apple, xiaomi, samsung, daimler]);
    await expect(page.getByRole('button', { name: 'Columns 5' })).toBeVisible();
  });

  await test.step('a column is put elsewhere by keyboard and keeps the focus', async () => {
    await columnHead(page, 1).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => columnTitles(page)).toEqual(['Round 4', xiaomi, samsung, apple, daimler]);
    await expect(columnHead(page, 3)).toBeFocused();
    await columnHead(page, 3).click();
    await page.getByRole('menuitem', { name: 'Move left' }).click();
    await expect.poll(() => columnTitles(page)).toEqual(['Round 4', xiaomi, apple, samsung, daimler]);
  });

  await test.step('values are held against the base, and silence is told in words', async () => {
    await goToTerm(page, 'Consideration');
    const cell = matrixCell(page, 'Consideration', 2);
    await expect(cell).toContainText(/disclosed.*Up-front payment: EUR 1,700,000,000/);
    await expect(cell).toContainText(/\+EUR 1,692,000,000/);
    await expect(matrixCell(page, 'Consideration', 1)).toContainText('undisclosed');
    await page.getByRole('combobox', { name: 'Held against' }).selectOption({ label: apple });
    await expect(matrixCell(page, 'Consideration', 0)).toContainText(/-EUR 1,692,000,000/);
    await expect(cell).not.toContainText('EUR 1,692,000,000');
    await page.getByRole('combobox', { name: 'Held against' }).selectOption({ label: 'Round 4' });
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  });

  await test.step('terms that differ, and those of money', async () => {
    const terms = page.getByRole('status').filter({ hasText: / terms$/ });
    await page.getByText('That differ', { exact: true }).click();
    await expect(terms).toHaveText(/^\d+ of \d+ terms$/);
    await page.getByRole('checkbox', { name: 'Only money terms' }).check();
    await expect(grid(page).getByRole('rowheader', { name: /^Governing law/ })).toHaveCount(0);
    await expect(grid(page).getByRole('rowheader', { name: /^Consideration/ })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Only money terms' }).uncheck();
    await page.getByText('All terms', { exact: true }).click();
    await expect(terms).toHaveText(/^\d+ terms$/);
  });

  await test.step('a note beside a cell, by keyboard, taken back and made again', async () => {
    await goToTerm(page, 'Consideration');
    const cell = matrixCell(page, 'Consideration', 2);
    await cell.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: `Consideration: ${apple}` });
    await expect(card).toContainText('Nokia and Apple');
    await expect(card.getByRole('textbox', { name: 'Our note' })).toBeInViewport({ ratio: 1 });
    await card.getByRole('textbox', { name: 'Our note' }).fill(note);
    await page.keyboard.press('Escape');
    await expect(cell).toBeFocused();
    await expect(cell).toContainText(note);
    await page.getByRole('button', { name: /^Undo: Note on "Consideration"/ }).click();
    await expect(cell).not.toContainText(note);
    await page.getByRole('button', { name: /^Redo: .+/ }).click();
    await expect(cell).toContainText(note);
  });

  await test.step('taken back with its card open, it is gone from the card too, and leaving the card brings nothing back', async () => {
    const cell = matrixCell(page, 'Consideration', 2);
    await cell.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: `Consideration: ${apple}` });
    const field = card.getByRole('textbox', { name: 'Our note' });
    await expect(field).toHaveValue(note);
    await card.getByRole('heading', { name: /^Consideration/ }).click();
    await page.keyboard.press('Control+z');
    await expect(field).toHaveValue('');
    await field.focus();
    await page.keyboard.press('Escape');
    await expect(cell).toBeFocused();
    await page.getByRole('button', { name: /^Redo: Note on "Consideration"/ }).click();
    await expect(cell).toContainText(note);
  });

  await test.step('it is found as it was left', async () => {
    await openTab(page, 'Rounds');
    await openMatrix(page);
    await expect.poll(() => columnTitles(page)).toEqual(['Round 4', xiaomi, apple, samsung, daimler]);
  });

  await test.step('printed on A3, with the figures, the sources and the note', async () => {
    const out = path.join(home, 'Documents', 'comparison.pdf');
    const asked = await answerSaveDialog(app, out);
    await exportComparison(page, 'PDF to print');
    expect((await asked()).at(-1)?.defaultPath).toMatch(
      /Comparison - Sample Nokia and Xiaomi, July 2017\.pdf$/,
    );
    const { text, width, isTagged } = await readExport(out);
    for (const words of ['Consideration', '1,700,000,000', '1,041,642,161.25', 'canary 7281', 'not stated'])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(Math.round(width ?? 0)).toBe(1191);
    expect(isTagged).toBe(true);
  });

  await test.step('and as a workbook', async () => {
    const out = path.join(home, 'Documents', 'comparison.xlsx');
    await answerSaveDialog(app, out);
    await exportComparison(page, 'Excel workbook');
    const cells = await readWorkbook(out);
    for (const words of ['Consideration', '1,700,000,000', '1,041,642,161.25', 'canary 7281'])
      expect(cells.join(' | ')).toContain(words);
  });

  await test.step('the head of the round is changed above the matrix, and the matrix says so', async () => {
    const head = grid(page).getByRole('columnheader', { name: /^Round 4/ });
    const proposer = page.getByRole('combobox', { name: 'Proposed by' });
    const before = await head.textContent();
    await proposer.selectOption((await proposer.inputValue()) === 'A' ? 'B' : 'A');
    await expect(head).toContainText('draft by');
    await expect(head).not.toHaveText(before ?? '');
  });
});
