import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { closeWindow, startApp } from '../pages/start-app.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, openTab, runCommand, savedState, workingTitle } from '../pages/workbench.ts';

test('undo and redo go over the whole deal, by keys and by name, and survive a restart', async ({ home }) => {
  const { app, page } = await startApp({ home });
  const { note, state } = termSheet(page);
  const undo = (of: Locator): Promise<void> => of.press('ControlOrMeta+z');
  const button = (label: string): Locator => page.getByRole('button', { name: label, exact: true });

  await test.step('what is being typed is one step, and its box shows what is left', async () => {
    await selectTerm(page, 'Payment mechanics');
    await state.selectOption('Agreed');
    const before = await note.inputValue();
    await note.fill('Walk away');
    await undo(note);
    await expect(note).toHaveValue(before);
    await expect(note).toBeFocused();
    await expect(state).toHaveValue('agreed');
    await undo(note);
    await expect(state).not.toHaveValue('agreed');
    await note.press('ControlOrMeta+Shift+z');
    await expect(state).toHaveValue('agreed');
    await note.press('ControlOrMeta+y');
    await expect(note).toHaveValue('Walk away');
  });

  await test.step('the buttons and the palette name the step', async () => {
    await workingTitle(page).fill('Aspen');
    await workingTitle(page).blur();
    await expect(page.getByRole('button', { name: /^Undo: .+/ })).toBeEnabled();
    await page.getByRole('button', { name: /^Undo: .+/ }).click();
    await expect(workingTitle(page)).not.toHaveValue('Aspen');
    await runCommand(page, 'redo');
    await expect(workingTitle(page)).toHaveValue('Aspen');
    await expect(button('Redo')).toBeDisabled();
  });

  await test.step('a wrong value that was never saved goes with its form', async () => {
    const date = page.getByRole('textbox', { name: 'Date of the round' });
    const was = await date.inputValue();
    await date.fill('2026-02-30');
    await expect(savedState(page)).toContainText('Not saved');
    await undo(date);
    await expect(date).toHaveValue(was);
    await expect(savedState(page)).toContainText('Saved');
    await date.press('ControlOrMeta+y');
    await expect(workingTitle(page)).toHaveValue('Aspen');
  });

  await closeWindow(app);
  const second = await startApp({ home });
  await openDeal(second.page, 'Aspen');
  await openTab(second.page, 'Term sheet');
  await second.page.keyboard.press('ControlOrMeta+z');
  await expect(workingTitle(second.page)).not.toHaveValue('Aspen');
  await second.app.close();
});

test('a text box that no deal stands behind keeps its own undo', async ({ app, page }) => {
  await page.keyboard.press('ControlOrMeta+n');
  const title = page.getByRole('textbox', { name: 'Working title' });
  await title.pressSequentially('abc');
  await title.press('ControlOrMeta+z');
  await expect(title).not.toHaveValue('abc');
  await title.fill('');
  await title.pressSequentially('def');
  await app.evaluate(({ Menu, BrowserWindow }) => {
    const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Edit');
    edit?.submenu?.items
      .find(({ label }) => label === 'Undo')
      ?.click(undefined, BrowserWindow.getAllWindows()[0]);
  });
  await expect(title).not.toHaveValue('def');
});
