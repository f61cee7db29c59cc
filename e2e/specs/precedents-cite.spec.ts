import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { chooseComparable, cite, decide, openComparePart, termPrecedent } from '../pages/comparables.ts';
import { roundsPanel } from '../pages/rounds.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, openTab } from '../pages/workbench.ts';

const apple = /^Nokia - Apple settlement/;
const qualcomm = /^Qualcomm - Nokia 15-year/;

test('a precedent of the term is held against our value and cited as the reason of a change', async ({
  page,
}) => {
  await openDeal(page);
  await openTab(page, 'Term sheet');
  const values = await selectTerm(page, 'Consideration');
  const precedent = await termPrecedent(page, apple);

  await test.step('it says what was paid, how well that is known, how alike the deals are, and the difference', async () => {
    await expect(precedent).toContainText(/disclosed.*Up-front payment: EUR 1,700,000,000/);
    await expect(precedent).toContainText(/\+EUR 1,692,000,000 .* against our round/);
    await precedent.getByRole('button', { name: /^\d+ % alike: / }).focus();
    const parts = page.getByRole('table', { name: 'Parts of the similarity' });
    await expect(parts.getByRole('row', { name: /^Parties 50 % 3 Nokia/ })).toBeVisible();
    await expect(parts).toContainText('alike × weight, over the parts that both state');
  });

  await test.step('the difference follows what is typed', async () => {
    const amount = values.getByRole('textbox', { name: 'Up-front payment', exact: true });
    await amount.focus();
    await amount.fill('1700000000');
    await amount.blur();
    await expect(precedent).toContainText(/EUR 1,700,000,000.*same as in our round/);
  });

  await test.step('it is cited for the change, and the reason shows it where the rounds are compared', async () => {
    await cite(page, precedent, /^Up-front payment Up-front/);
    await expect(precedent).toContainText('cited');
    await openTab(page, 'Rounds');
    const reason = roundsPanel(page).getByRole('textbox', {
      name: 'Reason: Consideration, Up-front payment',
      exact: true,
    });
    const before = /^Something on signing [^\n]+$/;
    await expect(reason).toHaveValue(
      /^Something on signing [^\n]+\nUp-front payment: .* \[nokia-apple-2017\]$/,
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo: .+/ }).click();
    await expect(reason).toHaveValue(before);
    await page.getByRole('button', { name: /^Redo: .+/ }).click();
    await expect(reason).toHaveValue(/\[nokia-apple-2017\]$/);
  });

  await test.step('the chip opens the entry', async () => {
    await roundsPanel(page)
      .getByRole('button', { name: /^Open precedent: Nokia - Apple/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: apple })).toBeVisible();
  });
});

test('a precedent is cited for our position, below what stands there', async ({ page }) => {
  await openDeal(page);
  await openTab(page, 'Term sheet');
  await selectTerm(page, 'Consideration');
  const reason = termSheet(page).position('Consideration').getByRole('textbox', { name: 'Reason' });
  await reason.fill('They asked for the past to be paid at once.');
  const precedent = await termPrecedent(page, apple);
  await cite(page, precedent, /^As reason of our position/);
  await expect(reason).toHaveValue(
    'They asked for the past to be paid at once.\nUp-front payment: EUR 1,700,000,000 (disclosed) [nokia-apple-2017]',
  );
  await expect(precedent).toContainText('cited');
  expect(await violationsOn(page)).toEqual([]);
});

test('comparables are accepted or rejected with a reason, weighed, and counted with what was left out', async ({
  page,
}) => {
  await openDeal(page);
  const comparables = await openComparePart(page, 'Comparables');
  const sorts = comparables.getByRole('radiogroup', { name: 'Which comparables' });

  await test.step('a decision wants a reason', async () => {
    const pane = await chooseComparable(page, qualcomm);
    await pane.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(pane).toContainText('Say why');
    await expect(sorts).toContainText('Accepted 3');
  });

  await test.step('accepted, rejected, and taken back by undo', async () => {
    await decide(page, qualcomm, { verdict: 'Accept', reason: 'Handsets, and a payment up front.' });
    await decide(page, /^Avanci 5G/, { verdict: 'Reject', reason: 'Vehicles only.' });
    await expect(sorts).toContainText('Rejected 3');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo: .+/ }).click();
    await expect(sorts).toContainText('Rejected 2');
    await page.getByRole('button', { name: /^Redo: .+/ }).click();
    await expect(sorts).toContainText('Rejected 3');
    await expect(sorts).toContainText('Accepted 4');
  });

  await test.step('another weight changes the sum, and Parley weighs again as it did', async () => {
    const pane = await chooseComparable(page, apple);
    const sum = pane.getByRole('table', { name: 'Parts of the similarity' }).locator('tfoot');
    const before = await sum.textContent();
    await page.getByRole('button', { name: 'Weights: as Parley weighs' }).click();
    await page.getByRole('slider', { name: 'Parties' }).fill('10');
    await expect(sum).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'As Parley weighs', exact: true }).click();
    await expect(sum).toHaveText(before ?? '');
    await page.keyboard.press('Escape');
  });

  await test.step('statistics name their method, what they counted and what they left out', async () => {
    const statistics = await openComparePart(page, 'Statistics');
    await expect(statistics).toContainText('4 comparables are accepted');
    await expect(statistics).toContainText('Quartiles are the medians of the lower and the upper half');
    const upFront = statistics.getByRole('region', { name: /Up-front payment.*EUR/ });
    await expect(upFront.getByRole('table', { name: /^Figures of / })).toContainText(
      /2.*1,700,000,000.*1,700,000,000/,
    );
    await upFront.getByText('2 values of 2 precedents used').click();
    await expect(upFront.getByRole('button', { name: apple })).toBeVisible();
    await upFront.getByText(/left out$/).click();
    await expect(
      upFront.getByRole('button', { name: /^Microsoft - Xiaomi patent sale/ }).first(),
    ).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
});

async function violationsOn(page: Page): Promise<readonly string[]> {
  // A hint that waits under the pointer is no part of the screen
  await page.mouse.move(400, 5);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
