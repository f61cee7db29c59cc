import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerSaveDialog, type Asked } from './native-dialogs.ts';
import { openTab } from './workbench.ts';

export interface ExportChoice {
  readonly copy: 'Counterpart copy' | 'Internal copy';
  readonly paper?: 'A4' | 'Letter';
  readonly out: string;
}

/** Prints a copy of the open deal to the chosen place and answers what the save dialog was asked for. */
export async function exportPdf(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  { copy, paper = 'A4', out }: ExportChoice,
): Promise<Asked | undefined> {
  const asked = await answerSaveDialog(app, out);
  await openTab(page, 'Export');
  await page.getByRole('radio', { name: copy }).check();
  await page.getByRole('radiogroup', { name: 'Paper' }).getByText(paper, { exact: true }).click();
  await page.getByRole('button', { name: 'Export PDF…', exact: true }).click();
  await exportedFile(page).getByText(`${copy} written`).waitFor();
  return (await asked()).at(-1);
}

export function exportedFile(page: Page): Locator {
  return page.getByRole('region', { name: 'Exported file' });
}
