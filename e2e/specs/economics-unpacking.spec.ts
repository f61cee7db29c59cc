import { expect, test } from '../fixtures.ts';
import { chooseComparable, openComparePart } from '../pages/comparables.ts';
import { openEconomics } from '../pages/economics.ts';
import { fillAssumption } from '../pages/unpacking.ts';
import { openDeal } from '../pages/workbench.ts';

const by = 'K. Lee';

test('a comparable is unpacked from its disclosed sum over assumed units into three rates, of which one bounds the offers', async ({
  page,
}) => {
  await openDeal(page);
  await openComparePart(page, 'Comparables');
  const candidate = await chooseComparable(page, /^Nokia - Apple settlement.*\(2017\)$/);
  await candidate.getByRole('button', { name: 'Unpack it' }).click();
  const sheet = page.getByRole('region', { name: /^Worksheet of Nokia - Apple settlement.*\(2017\)$/ });
  const tile = (rate: string) => sheet.locator(`[data-rate="${rate}"]`);
  const assume = (name: string) => sheet.getByRole('button', { name: `Assume: ${name}`, exact: true });

  await test.step('the sum is taken as it was disclosed, and what is not known is said', async () => {
    await sheet.getByRole('button', { name: 'Start over' }).click();
    await sheet
      .getByRole('listitem')
      .filter({ hasText: 'EUR 1,700,000,000' })
      .getByRole('button', { name: 'Use as payment' })
      .click();
    await expect(sheet.getByRole('region', { name: 'Payments' })).toContainText('EUR 1,700,000,000');
    await expect(tile('blended')).toContainText('not yet');
  });

  await test.step('units that somebody assumes for a reason make three rates', async () => {
    await assume('Day of valuation').click();
    await fillAssumption(sheet, 'Day of valuation', { value: '2017-05-23', by, why: 'Announced then' });
    await assume('Discount rate a year').click();
    await fillAssumption(sheet, 'Discount rate a year', {
      value: '0',
      high: '8',
      by,
      why: 'To see it plain',
    });
    for (const [list, year, value] of [
      ['Past', '2016', '200m'],
      ['Future', '2018', '200m'],
    ] as const) {
      const units = sheet.getByRole('region', { name: `${list} units`, exact: true });
      await units.getByRole('button', { name: 'Year' }).click();
      await units.getByRole('textbox', { name: /^Period of/ }).fill(year);
      await fillAssumption(sheet, `${list} units, ${year}`, { value, by, why: 'Analyst of handsets' });
    }
    await expect(tile('past-only')).toContainText('8.5');
    await expect(tile('future-only')).toContainText('8.5');
    await expect(tile('blended')).toContainText('4.25');
  });

  await test.step('the bounds tell what moves it, and a reason that is missing is told', async () => {
    await fillAssumption(sheet, 'Future units, 2018', { low: '140m', high: '225m' });
    const bars = sheet.getByRole('region', { name: 'Sensitivity' });
    await expect(bars.getByRole('row', { name: /^Future units/ })).toContainText('140,000,000 → 5');
    await expect(bars.getByRole('row', { name: /^Future units/ })).toContainText('225,000,000 → 4');
    await expect(bars.getByRole('row')).toHaveCount(3);
    await fillAssumption(sheet, 'Past units, 2016', { why: '' });
    await expect(sheet.getByText('unfounded')).toBeVisible();
    await fillAssumption(sheet, 'Past units, 2016', { why: 'Analyst of handsets' });
    await expect(sheet.getByText('unfounded')).toBeHidden();
  });

  await test.step('the rate bounds the offers, and without its worksheet it does not', async () => {
    const rates = page.getByRole('region', { name: 'Rates of precedents' });
    const rate = rates.getByRole('listitem').filter({ hasText: /^Nokia - Apple settlement.*4\.25/ });
    await openEconomics(page, 'Offers');
    await rates.getByText(/^EUR per unit: \d used/).click();
    await expect(rate).toBeVisible();
    await openEconomics(page, 'Unpacking');
    await sheet.getByRole('button', { name: 'Start over' }).click();
    await expect(tile('blended')).not.toContainText('4.25');
    await openEconomics(page, 'Offers');
    await rates.getByText(/^EUR per unit: \d used/).click();
    await expect(rates.getByRole('listitem').first()).toBeVisible();
    await expect(rate).toBeHidden();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(rate).toBeVisible();
  });
});
