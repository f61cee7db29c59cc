import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerSaveDialog, type Asked } from './native-dialogs.ts';
import { openTab } from './workbench.ts';

type Copy = 'Counterpart copy' | 'Redline' | 'Internal copy';
type Format = 'PDF' | 'Word' | 'Excel' | 'JSON';

export interface ExportChoice {
  readonly copy: Copy;
  readonly format?: Format;
  readonly paper?: 'A4' | 'Letter';
  readonly out: string;
}

interface Window {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Writes a copy of the open deal to the chosen place and answers what the save dialog was asked for. */
export async function exportPdf(
  { app, page }: Window,
  { copy, format = 'PDF', paper = 'A4', out }: ExportChoice,
): Promise<Asked | undefined> {
  const asked = await answerSaveDialog(app, out);
  await openTab(page, 'Export');
  await chooseDocument(page, { copy, format });
  await page.getByRole('radiogroup', { name: 'Paper' }).getByText(paper, { exact: true }).click();
  await exportButton(page, format).click();
  await giveName(page);
  await exportedFile(page).getByText(`${copy} written`).waitFor();
  return (await asked()).at(-1);
}

export async function chooseDocument(
  page: Page,
  { copy, format = 'PDF' }: { readonly copy: Copy; readonly format?: Format },
): Promise<void> {
  await page.getByRole('radio', { name: copy }).check();
  await page.getByRole('radiogroup', { name: 'Format' }).getByText(format, { exact: true }).click();
}

export function exportButton(page: Page, format: Format = 'PDF'): Locator {
  return page.getByRole('button', { name: `Export ${format}…`, exact: true });
}

/** Where a person is asked by what name they go in the log; asked once on a computer. */
export async function giveName(page: Page, name = 'Ada'): Promise<void> {
  const ask = page.getByRole('dialog', { name: 'Your name in the export log' });
  const running = page.getByRole('progressbar', { name: 'Written so far' });
  await ask.or(running).or(exportedFile(page)).first().waitFor();
  if (!(await ask.isVisible())) return;
  await ask.getByRole('textbox', { name: 'Name' }).fill(name);
  await ask.getByRole('button', { name: 'Continue' }).click();
}

export function exportedFile(page: Page): Locator {
  return page.getByRole('region', { name: 'Exported file' });
}

/** The preview with at least its first page drawn, of the document as it is chosen now. */
export async function drawnPreview(page: Page): Promise<Locator> {
  const pages = page.getByRole('region', { name: 'Pages' });
  await pages.and(page.locator('[aria-busy="false"][data-whole="true"]')).waitFor();
  await pages.locator('[data-drawn]').first().waitFor();
  return pages;
}

/** How many pages the preview says that there are. */
export async function pagesOf(page: Page): Promise<number> {
  const words = await page
    .getByRole('region', { name: 'Preview' })
    .getByText(/^of \d+$/)
    .textContent();
  return Number(words?.replace('of ', ''));
}

/** What is marked on the pages: the words that are looked at, and how many other places. */
export async function foundMarks(
  page: Page,
): Promise<{ readonly others: number; readonly now: string | null }> {
  return page.evaluate(() => {
    const ranges = (name: string) => [...(CSS.highlights.get(name) ?? [])] as Range[]; // the window makes them of ranges
    const [now] = ranges('preview-found-now');
    return { others: ranges('preview-found').length, now: now?.toString().toLowerCase() ?? null };
  });
}

/** The log of the deal, opened. */
export async function exportLog(page: Page): Promise<Locator> {
  const head = page.getByRole('button', { name: /^Export log/ });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  return page.getByRole('table', { name: 'Exported documents' });
}
