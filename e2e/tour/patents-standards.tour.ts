import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { listReport, startImport } from '../pages/patent-lists.ts';
import { openPart, picture, recordAssessment } from '../pages/patent-standards.ts';
import { openTable } from '../pages/patent-table.ts';
import { startApp } from '../pages/start-app.ts';
import { createCamera, resize } from './pictures.ts';

const data = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

for (const theme of ['light', 'dark'] as const) {
  test(`standards and pictures of a list, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1280, 800);
    const invented = path.join(home, 'declared.csv');
    await writeFile(invented, toCutForm(inventedRows));
    const real = (name: string): string => {
      const file = path.join(data, name);
      return existsSync(file) ? file : invented;
    };
    const theirs = { file: real('isld-oppo_50.csv'), name: 'Theirs', owner: 'Xiaomi' };
    await startImport({ app, page }, theirs);
    await listReport(page, 'Theirs').waitFor();
    const ours = { file: real('isld-ntt-docomo-407.csv'), name: 'Ours', owner: 'Nokia Corporation' };
    await startImport({ app, page }, ours);
    await listReport(page, 'Ours').waitFor();

    const standards = await openPart(page, 'Standards');
    await standards.getByRole('table').waitFor();
    await take(80, 'standards');
    await standards.getByLabel('List beside this one').selectOption({ label: 'Beside it: Theirs' });
    await standards.getByRole('rowheader', { name: 'Theirs' }).first().waitFor();
    await take(81, 'standards-side-by-side');
    await resize({ app, page }, 1100, 700);
    await take(82, 'small-standards');
    await resize({ app, page }, 1280, 1000);

    const pictures = await openPart(page, 'Pictures');
    const frames = pictures.locator('[data-drawn]');
    await frames.nth(3).waitFor();
    await take(83, 'pictures');
    for (const [at, name] of [
      [1, 'offices'],
      [2, 'run-off'],
      [3, 'overlap'],
    ] as const) {
      await frames.nth(at).scrollIntoViewIfNeeded();
      await take(83 + at, name);
    }
    const runOff = picture(pictures, /^Run-off/);
    await runOff.getByRole('button', { name: 'Figures' }).click();
    await runOff.getByRole('table').waitFor();
    await take(87, 'figures');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await runOff.getByRole('button', { name: 'Print…' }).click();
    await page.locator('body[data-printed]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await take(88, 'printed-picture');
    await page.emulateMedia({ media: 'screen' });

    const table = await openTable(page, 'Ours');
    await table.getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Enter');
    const detail = page.getByRole('complementary', { name: /^Row / });
    await recordAssessment(detail, { by: 'Panel of experts', on: '2026-05-01', result: 'essential' });
    await recordAssessment(detail, { by: 'Scoring tool', on: '2026-06-01', result: 'not essential' });
    await detail.getByRole('button', { name: 'Record an assessment…' }).click();
    await detail.getByRole('form', { name: 'Assessment' }).scrollIntoViewIfNeeded();
    await take(89, 'assessments');
    await openPart(page, 'Standards');
    await standards.getByRole('region', { name: 'Where assessors disagree' }).scrollIntoViewIfNeeded();
    await take(79, 'assessed-standards');
    await app.close();
  });
}
