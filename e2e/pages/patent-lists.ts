import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog } from './native-dialogs.ts';

export interface ImportChoice {
  readonly file: string;
  readonly name: string;
  readonly owner: string;
}

/** The import dialog, filled in and sent. What comes of it is for the test to look at. */
export async function startImport(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  { file, name, owner }: ImportChoice,
): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Import patent list' });
  if (!(await dialog.isVisible())) await page.keyboard.press('ControlOrMeta+i');
  await answerOpenDialog(app, file);
  await dialog.getByRole('button', { name: 'Choose file…' }).click();
  await dialog.getByRole('textbox', { name: 'Name of the list' }).fill(name);
  await dialog.getByLabel('Owner').fill(owner);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  return dialog;
}

/** The report that opens under the table after an import. */
export function listReport(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Report of ${name}` });
}

/** One figure of a report: "publications" within "Patents". */
export function figure(report: Locator, group: string, label: string): Locator {
  return report
    .getByRole('region', { name: group, exact: true })
    .locator('div', {
      has: report
        .page()
        .getByRole('term')
        .filter({ hasText: new RegExp(`^${label}$`) }),
    })
    .getByRole('definition');
}
