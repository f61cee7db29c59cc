import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { listReport, startImport } from '../pages/patent-lists.ts';
import { startApp } from '../pages/start-app.ts';
import { openStrength, state } from '../pages/strength.ts';
import { openDeal, savedState } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const data = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

for (const theme of ['light', 'dark'] as const) {
  test(`portfolio strength, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await openDeal(page);
    const part = await openStrength(page);
    await part.getByRole('button', { name: 'Start a study' }).waitFor();
    await take(60, 'strength-none');

    const invented = path.join(home, 'declared.csv');
    await writeFile(invented, toCutForm(inventedRows));
    const real = (name: string): string => {
      const file = path.join(data, name);
      return existsSync(file) ? file : invented;
    };
    for (const [file, name, owner] of [
      ['isld-ntt-docomo-407.csv', 'Declared by us', 'Nokia Corporation'],
      ['isld-oppo_50.csv', 'Declared by them', 'Xiaomi Corporation'],
    ] as const) {
      await startImport({ app, page }, { file: real(file), name, owner });
      await listReport(page, name).waitFor();
    }
    await openDeal(page);
    await openStrength(page);
    await part.getByRole('button', { name: 'Start a study' }).click();
    const five = part.getByRole('region', { name: 'Strength in 5G' });
    await five.waitFor();
    await take(61, 'strength-begun');
    await state(part, '5G, total', {
      figure: '1481',
      low: '1200',
      high: '2000',
      by: 'M. Analyst',
      why: 'As the study of the declared families counts them',
      source: 'Illustrative',
    });
    await state(part, '5G, burden', {
      figure: '6',
      by: 'M. Analyst',
      why: 'Middle of what courts took',
      source: 'Illustrative',
    });
    await five.getByRole('row', { name: /Nokia/ }).getByText('%').first().waitFor();
    await part
      .getByRole('region', { name: 'Results of the study' })
      .locator('[data-drawn]')
      .first()
      .waitFor();
    await take(62, 'strength-5g');
    await five.getByRole('button', { name: 'Working' }).click();
    await take(63, 'strength-working');
    await resize({ app, page }, 1100, 700);
    await take(64, 'strength-small');
    await part.getByRole('region', { name: 'Results of the study' }).evaluate((element) => {
      element.scrollTop = 560;
    });
    await take(65, 'strength-decay');
    await resize({ app, page }, 1440, 900);
    await part.getByRole('region', { name: 'Study of portfolio strength' }).evaluate((element) => {
      element.scrollTop = 520;
    });
    await part.getByRole('textbox', { name: '5G, burden: figure', exact: true }).fill('325');
    await part.getByText('This is more than 100 %').waitFor();
    await take(66, 'strength-refused');
    // a window that holds what is not saved asks before it closes
    await part.getByRole('textbox', { name: '5G, burden: figure', exact: true }).fill('6.5');
    await part.getByText('This is more than 100 %').waitFor({ state: 'hidden' });
    await savedState(page)
      .filter({ hasText: /^\s*Saved\s*$/ })
      .waitFor();
    await app.close();
  });
}
