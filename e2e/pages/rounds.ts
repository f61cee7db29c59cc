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
  await dialog.getByRole('button', { name: /^Freeze / }).click();
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

/** Starts their round, to be typed in as a copy of the last. */
export async function startTheirRound(page: Page): Promise<void> {
  await openTab(page, 'Rounds');
  await roundsPanel(page).getByRole('button', { name: 'Start their round' }).click();
  await roundsPanel(page).getByRole('button', { name: 'Discard draft…' }).waitFor();
}

/** One change of the rounds compared, by its term and what of it changed. */
export function changeRow(page: Page, field: string | RegExp): Locator {
  return roundsPanel(page)
    .getByRole('table', { name: 'Changes' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: field }) });
}

/** Says of a change why it came and what was answered. */
export async function answerChange(
  page: Page,
  of: string,
  { reason, answer }: { readonly reason: string; readonly answer: 'Accepted' | 'Rejected' },
): Promise<void> {
  const panel = roundsPanel(page);
  await panel.getByRole('textbox', { name: `Reason: ${of}` }).fill(reason);
  await panel.getByRole('button', { name: new RegExp(`^Answer: .*: ${of}$`) }).click();
  await page.getByRole('menuitem', { name: answer, exact: true }).click();
  await panel.getByRole('button', { name: `Answer: ${answer.toLowerCase()}: ${of}` }).waitFor();
}
