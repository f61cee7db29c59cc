import type { Locator, Page } from '@playwright/test';

export interface Party {
  readonly name: string;
  readonly localName?: string;
  readonly seat?: string;
}

export interface NewDealChoice {
  readonly title: string;
  readonly parties: { readonly A: Party; readonly B: Party };
  readonly ourSide: 'A' | 'B';
  readonly terms: readonly string[];
  /** What the deal begins as, by its name; blank without. */
  readonly startingPoint?: string;
}

export function newDealForm(page: Page): Locator {
  return page.getByRole('form', { name: 'New deal' });
}

/** Fills in the form of a new deal and creates it. */
export async function createDeal(page: Page, deal: NewDealChoice): Promise<void> {
  await page.keyboard.press('ControlOrMeta+n');
  const form = newDealForm(page);
  await form.getByRole('textbox', { name: 'Working title' }).fill(deal.title);
  for (const side of ['A', 'B'] as const) {
    const party = deal.parties[side];
    const part = (label: string): Locator =>
      form.getByRole('textbox', { name: `Party ${side}: ${label}`, exact: true });
    await part('name').fill(party.name);
    await part('name in its own script').fill(party.localName ?? '');
    await part('seat').fill(party.seat ?? '');
  }
  await form.getByRole('radiogroup', { name: 'We are' }).getByText(deal.parties[deal.ourSide].name).click();
  await form.getByRole('radio', { name: deal.startingPoint ?? 'Blank', exact: true }).check();
  for (const term of deal.terms) await form.getByRole('checkbox', { name: term }).check();
  await form.getByRole('button', { name: 'Create deal' }).click();
  await page
    .getByRole('textbox', { name: 'Working title' })
    .and(page.locator(`[value="${deal.title}"]`))
    .waitFor();
}
