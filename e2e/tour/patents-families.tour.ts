import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { openListTab } from '../pages/patent-families.ts';
import { startImport } from '../pages/patent-lists.ts';
import { startApp } from '../pages/start-app.ts';
import { createCamera, resize } from './pictures.ts';

const realList = path.join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'isld-ntt-docomo-407.csv',
);

for (const theme of ['light', 'dark'] as const) {
  test(`families, expiry and coverage of a list, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1280, 800);
    const invented = path.join(home, 'declared.csv');
    await writeFile(invented, toCutForm(inventedRows));
    const file = existsSync(realList) ? realList : invented;
    await startImport({ app, page }, { file, name: 'Theirs', owner: 'Nokia Corporation' });

    const families = await openListTab(page, 'Families');
    await take(70, 'families');
    await families.getByText('Where the keys disagree').first().click();
    await families
      .getByRole('button', { name: /^Family / })
      .first()
      .click();
    const pane = page.getByRole('region', { name: /^Family / });
    await pane
      .getByRole('button', { name: /^Expiry and status of / })
      .first()
      .click();
    await pane.getByRole('button', { name: 'State otherwise…' }).click();
    await take(71, 'family-open');
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByRole('checkbox', { name: 'Choose all' }).check();
    await pane.getByRole('button', { name: 'Put into a family by hand…' }).click();
    const byHand = page.getByRole('dialog', { name: 'Family by hand' });
    await byHand.waitFor();
    await take(72, 'family-by-hand');
    await byHand.getByRole('button', { name: 'Cancel' }).click();
    await resize({ app, page }, 1100, 700);
    await take(73, 'small-families');

    const coverage = await openListTab(page, 'Expiry and coverage');
    await coverage.locator('[data-drawn]').waitFor();
    await take(74, 'small-coverage');
    await resize({ app, page }, 1280, 800);
    await take(75, 'coverage');
    await coverage.getByRole('region', { name: 'Methods' }).scrollIntoViewIfNeeded();
    await take(78, 'run-off');
    await coverage.getByRole('combobox', { name: 'Made in' }).fill('China');
    await coverage.getByRole('combobox', { name: 'Sold in' }).fill('Germany');
    await coverage.getByRole('button', { name: 'Ask' }).click();
    const answer = coverage.getByRole('status', { name: 'Answer' });
    await answer.scrollIntoViewIfNeeded();
    await take(76, 'sale');
    await answer.getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await page.getByRole('dialog').getByRole('button', { expanded: false }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'State otherwise…' }).waitFor();
    await take(77, 'behind-a-figure');
    await app.close();
  });
}
