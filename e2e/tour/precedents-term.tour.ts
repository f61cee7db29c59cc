import { test } from '../fixtures.ts';
import { cite, decide, openComparePart, termPrecedent, termPrecedents } from '../pages/comparables.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, openTab } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const chosen = [
  /^Qualcomm - Nokia 15-year/,
  /^Microsoft - Samsung Android/,
  /^Ericsson 5G handset/,
  /^Nokia 5G handset/,
  /^Huawei handset/,
  /^InterDigital handset/,
  /^Qualcomm 5G NR/,
  /^OPPO v Nokia/,
];

for (const theme of ['light', 'dark'] as const) {
  test(`precedents of a term, comparables and statistics, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await openDeal(page);
    await openTab(page, 'Term sheet');
    const values = await selectTerm(page, 'Consideration');
    await values.waitFor();
    for (const part of ['Values', 'Our note'])
      await page.getByRole('button', { name: part, expanded: true }).first().click();
    await termPrecedents(page).getByRole('list').waitFor();
    await termPrecedents(page).scrollIntoViewIfNeeded();
    await take(130, 'term-precedents');
    const apple = await termPrecedent(page, /^Nokia - Apple settlement/);
    await apple.getByRole('button', { name: /alike: / }).click();
    await page.getByRole('table', { name: 'Parts of the similarity' }).waitFor();
    await take(131, 'term-similarity');
    await page.keyboard.press('Escape');
    await apple.getByRole('button', { name: /^Cite: / }).click();
    await page.getByRole('menuitem').first().waitFor();
    await take(132, 'term-cite');
    await page.keyboard.press('Escape');
    await cite(page, apple, /^As reason of our position/);
    const position = termSheet(page).position('Consideration');
    await position.getByRole('button', { name: /^Open precedent: / }).scrollIntoViewIfNeeded();
    await take(133, 'term-cited');
    await resize({ app, page }, 1100, 700);
    await termPrecedents(page).scrollIntoViewIfNeeded();
    await take(134, 'small-term-precedents');

    await resize({ app, page }, 1440, 900);
    await openComparePart(page, 'Comparables');
    await page.getByRole('table', { name: 'Comparables' }).waitFor();
    await take(135, 'comparables');
    for (const title of chosen)
      await decide(page, title, {
        verdict: 'Accept',
        reason: 'Handsets, a one-way grant and a payment up front.',
      });
    await decide(page, /^Avanci 5G/, { verdict: 'Reject', reason: 'Vehicles only.' });
    await take(136, 'comparables-decided');
    await page.getByRole('button', { name: /^Weights: / }).click();
    await page.getByRole('slider', { name: 'Product' }).fill('9');
    await page.getByRole('button', { name: 'Weights: our own' }).waitFor();
    await take(137, 'comparables-weights');
    await page.keyboard.press('Escape');
    await resize({ app, page }, 1100, 700);
    await take(138, 'small-comparables');
    const statistics = await openComparePart(page, 'Statistics');
    await statistics.getByRole('heading').first().waitFor();
    await take(139, 'small-statistics');
    await resize({ app, page }, 1440, 900);
    for (const summary of await statistics.getByText(/precedents? used$|left out$/).all())
      await summary.click();
    await take(140, 'statistics');
    await app.close();
  });
}
