import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog } from './native-dialogs.ts';

interface Window {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface ImportChoice {
  readonly file: string;
  readonly name: string;
  readonly owner: string;
}

export function importDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import patent list' });
}

/** The rows of a source as they would be understood. */
export function firstRows(page: Page): Locator {
  return importDialog(page).getByRole('table', { name: 'First rows' });
}

/** What a column of a free-form list is taken for. */
export function meaningOf(page: Page, column: string): Locator {
  return firstRows(page).getByRole('combobox', { name: `What “${column}” holds` });
}

/** Opens the import dialog and chooses a file in it. What is seen of the file is for the test to look at. */
export async function chooseList({ app, page }: Window, file: string): Promise<Locator> {
  const dialog = importDialog(page);
  if (!(await dialog.isVisible())) await page.keyboard.press('ControlOrMeta+i');
  await answerOpenDialog(app, file);
  await dialog.getByRole('button', { name: 'Choose file…' }).click();
  return dialog;
}

/** Names the list in the dialog and begins the import, as soon as the source was looked at. */
export async function importAs(
  dialog: Locator,
  { name, owner }: Omit<ImportChoice, 'file'>,
): Promise<Locator> {
  await dialog.getByRole('textbox', { name: 'Name of the list' }).fill(name);
  await dialog.getByRole('combobox', { name: 'Owner', exact: true }).fill(owner);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  return dialog;
}

/** The import dialog, filled in and sent. What comes of it is for the test to look at. */
export async function startImport(window: Window, { file, ...list }: ImportChoice): Promise<Locator> {
  return importAs(await chooseList(window, file), list);
}

/** Drags files from outside over a part of the window and lets them fall there, as the desktop would. */
export async function dropFiles(page: Page, target: Locator, files: readonly string[]): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('there is nothing to drop files on');
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

/** The report of a list, which opens after its import. */
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
    .getByRole('definition')
    .first();
}
