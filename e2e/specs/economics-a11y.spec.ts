import { expect, test } from '../fixtures.ts';
import { forecastGrid, openEconomics, pasteTable } from '../pages/economics.ts';
import { writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { openStrength } from '../pages/strength.ts';
import { openUnpacking, openWorksheet } from '../pages/unpacking.ts';
import { violationsOn } from '../pages/violations.ts';
import { openDeal } from '../pages/workbench.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any part of the economics, ${theme}`, async ({ home }) => {
    test.slow();
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home });
    const check = (screen: string) =>
      test.step(screen, async () => expect.soft(await violationsOn(page), screen).toEqual([]));

    await openDeal(page);
    const drawn = page.locator('[data-drawn]').first();
    const value = await openEconomics(page, 'Value');
    await value.getByRole('button', { name: /^Net present value to us/ }).click();
    const working = value.getByRole('complementary', { name: 'Working' });
    await working.getByRole('button', { expanded: false }).first().click();
    await check('value of a round with its working');
    const offers = await openEconomics(page, 'Offers');
    await drawn.waitFor();
    for (const summary of await offers.locator('summary').all()) await summary.click();
    await check('offers');
    await openEconomics(page, 'Rates');
    await drawn.waitFor();
    await check('rates');
    await openUnpacking(page);
    await openWorksheet(page, 'Nokia - Apple settlement, patent licence and business agreement (2017)');
    await check('unpacking');
    const strength = await openStrength(page);
    await strength.getByRole('button', { name: 'Start a study' }).click();
    await strength
      .getByRole('region', { name: /^Strength in / })
      .first()
      .waitFor();
    await check('strength');
    await openEconomics(page, 'Ranges');
    await drawn.waitFor();
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await page.getByRole('table', { name: 'Quantiles' }).waitFor();
    await check('ranges with a distribution');
    await page.getByRole('button', { name: 'Memo…' }).click();
    await page.getByRole('dialog', { name: 'Memo on a round' }).waitFor();
    await check('memo');
    await page.keyboard.press('Escape');
    await openEconomics(page, 'Forecasts');
    await forecastGrid(page).waitFor();
    await check('forecasts');
    await pasteTable(page, 'Product\tRegion\tYear\tUnits\tPrice\nPhone\tEU\t2018\t1.200\tmany');
    await page.getByRole('table', { name: 'Problems' }).waitFor();
    await check('a table of a forecast with problems and questions');
    await page.keyboard.press('Escape');
    await openEconomics(page, 'Conventions');
    await page.getByRole('region', { name: 'Exchange rates', exact: true }).waitFor();
    await check('conventions');
    await app.close();
  });
}
