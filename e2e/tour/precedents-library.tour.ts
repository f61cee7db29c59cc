import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { chooseFilter, openFilter, openLibrary, searchBox } from '../pages/precedents.ts';
import { startApp } from '../pages/start-app.ts';
import { createCamera, resize } from './pictures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`the library of precedents, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await openLibrary(page);
    const shapes = page.getByRole('radiogroup', { name: 'Shown as' });
    await take(120, 'library');
    await searchBox(page).fill('running royalty cap');
    await page.getByRole('table').locator('mark').first().waitFor();
    await take(121, 'library-search');
    await chooseFilter(page, 'Kind', 'bilateral deal');
    const parties = await openFilter(page, 'Party');
    await parties.getByRole('textbox', { name: 'Find a party' }).fill('no');
    await take(122, 'library-filters');
    await page.keyboard.press('Escape');
    await searchBox(page).fill('zebra');
    await page.getByRole('heading', { name: 'No precedent is like this' }).waitFor();
    await take(123, 'library-nothing');
    await page.getByRole('button', { name: 'Show the whole library' }).click();

    await shapes.getByText('Timeline').click();
    const timeline = page.getByRole('region', { name: 'Timeline of precedents' });
    await timeline.getByRole('button', { name: /^Nokia - Apple settlement.*2017/ }).hover();
    await page.getByRole('tooltip').waitFor();
    await take(124, 'timeline');
    await page.keyboard.press('Escape');
    await timeline.getByRole('button', { name: /^Nokia - Apple settlement.*2017/ }).click();
    await page.getByRole('region', { name: 'Precedent', exact: true }).getByRole('heading').first().waitFor();
    await take(128, 'timeline-open');
    await resize({ app, page }, 1100, 700);
    await take(118, 'small-timeline-open');
    await page.getByRole('button', { name: 'Close the precedent' }).click();
    await take(125, 'small-timeline');
    await shapes.getByText('List').click();
    await take(126, 'small-library');
    await searchBox(page).fill('nokia 2017');
    await page.getByRole('table').locator('mark').first().waitFor();
    await take(127, 'small-search');
    await page
      .getByRole('table')
      .getByRole('button', { name: /^Nokia - Apple settlement/ })
      .click();
    await page.getByRole('region', { name: 'Precedent', exact: true }).getByRole('heading').first().waitFor();
    await take(129, 'small-open');
    await resize({ app, page }, 1440, 900);
    await searchBox(page).fill('');
    await take(119, 'library-open');
    await app.close();
  });
}
