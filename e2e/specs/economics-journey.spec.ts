import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { openEconomics, showForecast, takeForecast } from '../pages/economics.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { readExport } from '../pages/read-export.ts';
import { selectTerm } from '../pages/term-sheet.ts';
import { notice, openDeal, openTab } from '../pages/workbench.ts';

const forecast = [
  ['Product', 'Region', 'Year', 'Units', 'Price', 'Currency'],
  ['Smartphones', 'China', '2017', '9,000,000', '135', 'EUR'],
  ['Smartphones', 'China', '2018', '10,000,000', '140', 'EUR'],
  ['Smartphones', 'China', '2019', '11,000,000', '145', 'EUR'],
  ['Smartphones', 'India', '2018', '6,000,000', '120', 'EUR'],
  ['Smartphones', 'India', '2019', '8,000,000', '120', 'EUR'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

test('from a pasted forecast over a tier that changes to the working and the memo', async ({
  app,
  page,
  home,
}) => {
  test.slow();
  await openDeal(page);
  const toUs = page.getByRole('button', { name: /^Net present value to us: EUR / });
  const drafted = page.getByRole('row').filter({ hasText: /^Round 4/ });

  await test.step('a forecast is pasted from a spreadsheet and moves what the round is worth', async () => {
    await openEconomics(page, 'Value');
    const before = await toUs.textContent();
    await openEconomics(page, 'Forecasts');
    await showForecast(page, 'Xiaomi', 'base');
    await takeForecast(page, forecast);
    await openEconomics(page, 'Value');
    await expect(toUs).not.toHaveText(before ?? '');
    await expect(page.getByRole('tabpanel', { name: 'Value' })).toContainText('11,000,000');
  });

  const worth = (await toUs.textContent()) ?? '';
  const offered = await test.step('the offers show it for the draft', async () => {
    await openEconomics(page, 'Offers');
    await page.getByRole('button', { name: 'Figures' }).first().click();
    const table = page.getByRole('region', { name: 'Figures: Offers over the rounds' });
    return (await table.locator(drafted).textContent()) ?? '';
  });

  await test.step('a volume tier is typed, and what the draft is worth stands beside it', async () => {
    await openTab(page, 'Term sheet');
    const values = await selectTerm(page, 'Rate');
    const strip = page.getByRole('region', { name: 'Worth of this round (private)' });
    const saidBefore = (await strip.textContent()) ?? '';
    await values.getByText('Limits and volume tiers').first().click();
    await values.getByRole('button', { name: 'Add tier' }).first().click();
    await values.getByRole('textbox', { name: /tier 1: beyond units/ }).fill('5000000');
    await values.getByRole('textbox', { name: /tier 1: rate/ }).fill('0.50');
    await expect(strip).not.toHaveText(saidBefore);
  });

  await test.step('the value and the picture of the offers have moved', async () => {
    await openEconomics(page, 'Value');
    await expect(toUs).not.toHaveText(worth);
    await openEconomics(page, 'Offers');
    await expect(page.getByRole('img', { name: /Offers over the rounds/ })).toBeVisible();
    await page.getByRole('button', { name: 'Figures' }).first().click();
    const table = page.getByRole('region', { name: 'Figures: Offers over the rounds' });
    await expect(table.locator(drafted)).not.toHaveText(offered);
  });

  await test.step('a figure opens down to what was typed, and leads there', async () => {
    await openEconomics(page, 'Value');
    await toUs.click();
    const working = page.getByRole('complementary', { name: 'Working' });
    await working.getByRole('button', { name: /^Present value of what Xiaomi pays/ }).click();
    for (const line of [
      /^Royalties of Xiaomi on sales of 2018, 2018-06-14, on/,
      /^Royalties of Xiaomi on sales of 2018, 2018-06-14 \d/,
      /^Royalties of Xiaomi for 2018, left to pay/,
      /^Royalties of Xiaomi on sales of 2018, before limits/,
      /^Royalty on Smartphones, China, 2018/,
    ])
      await working.getByRole('button', { name: line }).click();
    await expect(
      working.getByRole('button', { name: /^Forecast of Xiaomi.*10,000,000$/ }).first(),
    ).toBeVisible();
    await working
      .getByRole('button', { name: /^Rate.*5,000,000/ })
      .first()
      .click();
    await expect(page.getByRole('form', { name: 'Values of Rate' })).toBeVisible();
    await openEconomics(page, 'Value');
  });

  await test.step('the memo is written and holds the figures', async () => {
    const out = path.join(home, 'Documents', 'memo.pdf');
    await answerSaveDialog(app, out);
    await page.getByRole('button', { name: 'Memo…' }).click();
    await page
      .getByRole('dialog', { name: 'Memo on a round' })
      .getByRole('button', { name: 'Write memo…' })
      .click();
    await expect(notice(page, /^Memo written/)).toBeVisible({ timeout: 60_000 });
    const { text, isTagged } = await readExport(out);
    expect(isTagged).toBe(true);
    const shown = ((await toUs.getAttribute('aria-label')) ?? '').replace('Net present value to us: ', '');
    expect(text).toContain(shown);
    expect(text).toContain('11,000,000');
  });
});
