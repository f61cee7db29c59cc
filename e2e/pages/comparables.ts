import type { Locator, Page } from '@playwright/test';
import { openTab } from './workbench.ts';

/** What precedents did with the term that is chosen. */
export function termPrecedents(page: Page): Locator {
  return page.getByRole('region', { name: 'Precedents', exact: true });
}

/** One precedent beside the chosen term; those that are less alike are shown first where need be. */
export async function termPrecedent(page: Page, title: RegExp): Promise<Locator> {
  const section = termPrecedents(page);
  const more = section.getByRole('button', { name: /^Show \d+ less alike$/ });
  await section.getByRole('list', { name: 'What precedents did' }).waitFor();
  if (await more.isVisible()) await more.click();
  return section
    .getByRole('list', { name: 'What precedents did' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: title }) });
}

/** Cites a precedent for what the menu offers under this name. */
export async function cite(page: Page, precedent: Locator, what: string | RegExp): Promise<void> {
  await precedent.getByRole('button', { name: /^Cite: / }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

/** A part of the comparison of a deal. */
export async function openComparePart(
  page: Page,
  part: 'Matrix' | 'Comparables' | 'Statistics',
): Promise<Locator> {
  await openTab(page, 'Compare');
  await page.getByRole('tab', { name: part }).click();
  const panel = page.getByRole('tabpanel', { name: part });
  await panel.waitFor();
  return panel;
}

/** Chooses a candidate by its title, and answers what is told of it. */
export async function chooseComparable(page: Page, title: RegExp): Promise<Locator> {
  await page.getByRole('table', { name: 'Comparables' }).getByRole('button', { name: title }).click();
  const pane = page.getByRole('region', { name: title });
  await pane.waitFor();
  return pane;
}

/** Accepts or rejects a candidate with a reason. */
export async function decide(
  page: Page,
  title: RegExp,
  { verdict, reason }: { readonly verdict: 'Accept' | 'Reject'; readonly reason: string },
): Promise<void> {
  const pane = await chooseComparable(page, title);
  await pane.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await pane.getByRole('button', { name: verdict, exact: true }).click();
  await pane.getByRole('button', { name: 'Take back' }).waitFor();
}
