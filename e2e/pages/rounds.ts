import type { Locator, Page } from '@playwright/test';
import { selectTerm, termSheet } from './term-sheet.ts';
import { openTab } from './workbench.ts';

export function roundsPanel(page: Page): Locator {
  return page.getByRole('tabpanel', { name: 'Rounds' });
}

/** Freezes the draft, as sent by us or as received from them, whichever it is. */
export async function freezeDraft(page: Page, onAsked?: () => Promise<void>): Promise<void> {
  await roundsPanel(page)
    .getByRole('button', { name: /^(Send|Record as received)…$/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await onAsked?.();
  await dialog.getByRole('button', { name: /^Freeze as/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** From the rounds of a deal with a draft: freezes it, types an answer in that agrees to the territory, and compares. */
export async function compareTwoRounds(page: Page, onAsked?: () => Promise<void>): Promise<void> {
  await freezeDraft(page, onAsked);
  await roundsPanel(page).getByRole('button', { name: 'Start their round' }).click();
  await roundsPanel(page).getByRole('button', { name: 'Discard draft…' }).waitFor();
  await openTab(page, 'Term sheet');
  await selectTerm(page, 'Territory');
  await termSheet(page).state.selectOption('Parked');
  await openTab(page, 'Rounds');
  await roundsPanel(page).getByRole('table', { name: 'Changes' }).waitFor();
}
