import type { Locator, Page } from '@playwright/test';

/** Opens the economics of the deal on the screen at one of their parts. */
export async function openStrength(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Economics', exact: true }).click();
  await page.getByRole('tab', { name: 'Strength', exact: true }).click();
  return page.getByRole('tabpanel', { name: 'Strength', exact: true });
}

interface StatedFigure {
  readonly figure: string;
  readonly by: string;
  readonly why: string;
  readonly source: string;
  readonly low?: string;
  readonly high?: string;
}

/** States the total or the burden of a standard of the study. */
export async function state(
  part: Locator,
  of: string,
  { figure, low, high, by, why, source }: StatedFigure,
): Promise<void> {
  const fill = (box: string, text: string) =>
    part.getByRole('textbox', { name: `${of}: ${box}`, exact: true }).fill(text);
  await fill('figure', figure);
  if (low) await fill('low', low);
  if (high) await fill('high', high);
  await fill('by whom', by);
  await fill('source', source);
  await fill('why', why);
}
