import { test } from '../fixtures.ts';
import { columnHead, goToTerm, grid, matrixCell, openMatrix, toggleColumns } from '../pages/comparison.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { openDeal } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`comparison, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await openDeal(page);
    await openMatrix(page);
    await take(180, 'compare');
    await page.getByRole('button', { name: /^Columns / }).click();
    await page.getByRole('searchbox', { name: 'Search precedents' }).waitFor();
    await take(181, 'compare-columns');
    await page.keyboard.press('Escape');
    await toggleColumns(page, ['Huawei - Samsung SEP settlement and cross-licence framework (2019)']);
    await goToTerm(page, 'Consideration');
    await matrixCell(page, 'Consideration', 1).scrollIntoViewIfNeeded();
    await take(182, 'compare-five');
    await matrixCell(page, 'Consideration', 1).click();
    await page.getByRole('textbox', { name: 'Our note' }).fill('Ask what of this was for the past.');
    await take(183, 'compare-cell');
    await page.keyboard.press('Escape');
    await matrixCell(page, 'Consideration', 1).getByLabel('Our note').waitFor();
    await columnHead(page, 1).click();
    await page.getByRole('menuitem', { name: 'Move left' }).waitFor();
    await take(184, 'compare-column-menu');
    await page.keyboard.press('Escape');
    await page.getByText('That differ', { exact: true }).click();
    await take(185, 'compare-differ');
    await page.getByText('All terms', { exact: true }).click();
    await page.getByRole('button', { name: 'Export…', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await take(186, 'compare-export');
    await page.keyboard.press('Escape');
    await resize({ app, page }, 1100, 700);
    await grid(page).evaluate((table) => table.parentElement?.scrollTo(300, 900));
    await take(187, 'small-compare');
    await app.close();
  });
}
