import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog } from './native-dialogs.ts';
import { roundsPanel } from './rounds.ts';
import { openTab } from './workbench.ts';

/** Receives a file into the deal on the screen, and waits until it was read. */
export async function receiveFile(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  file: string,
): Promise<void> {
  await answerOpenDialog(app, file);
  await openTab(page, 'Rounds');
  await roundsPanel(page).getByRole('button', { name: 'Receive…' }).click();
  await page.getByRole('button', { name: 'Back to the deal' }).waitFor();
}

/** The parts of the file that is looked at. */
export function partRow(page: Page, heading: string | RegExp): Locator {
  return page.getByRole('region', { name: 'List of parts' }).getByRole('button').filter({ hasText: heading });
}

/** The part whose words and outcome are shown. */
export function shownPart(page: Page): Locator {
  return page.getByRole('region', { name: 'The part that is shown' });
}

/** Makes the round of the file, as a draft to go over. */
export async function makeRound(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Make the round' })
    .getByRole('button', { name: /^Make round / })
    .click();
  await page.getByRole('tab', { name: 'Rounds', selected: true }).waitFor();
}
