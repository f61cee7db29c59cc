import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { listReport, startImport } from '../pages/patent-lists.ts';
import { freezeDraft, startTheirRound } from '../pages/rounds.ts';
import { offerPart, renewList, scheduleRow } from '../pages/schedules.ts';
import { startApp } from '../pages/start-app.ts';
import { openDeal, openTab } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const manyRows = Array.from({ length: 260 }, (_, index) => ({
  ...inventedRows[index % 4],
  PATT_APPLICATION_NUMBER: `US2012${String(13_900_000 + index).padStart(8, '0')}`,
  PUBL_NUMBER: `US${8_900_000 + index} B2`,
  DIPG_PATF_ID: String(900 + Math.floor(index / 3)),
}));

for (const theme of ['light', 'dark'] as const) {
  test(`schedules, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const [older, newer] = [path.join(home, 'older.csv'), path.join(home, 'newer.csv')];
    await writeFile(older, toCutForm([...inventedRows, ...manyRows]));
    await writeFile(newer, toCutForm([...inventedRows, ...manyRows.slice(3)]));
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1280, 800);
    await startImport({ app, page }, { file: older, name: 'Declared by us', owner: 'Nokia Corporation' });
    await listReport(page, 'Declared by us').waitFor();
    const dialog = await offerPart(page, 'paging');
    await dialog.getByRole('combobox', { name: 'What the schedule is for' }).selectOption({ index: 2 });
    await take(90, 'attach-part');
    await dialog.getByRole('combobox', { name: 'What the schedule is for' }).selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await openDeal(page);
    await openTab(page, 'Schedules');
    await page.getByRole('button', { name: 'Attach', exact: true }).waitFor();
    await take(91, 'schedules-draft');
    await scheduleRow(page, 'A').getByRole('button', { name: 'Show the lines of Schedule A' }).click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await take(92, 'schedule-lines');
    await page.keyboard.press('Escape');
    await openTab(page, 'Rounds');
    await freezeDraft(page);
    await renewList({ app, page }, newer, 'Declared by us (Nokia Corporation)');
    await openDeal(page);
    await openTab(page, 'Schedules');
    const badge = scheduleRow(page, 'A').getByRole('button', { name: /^The list of/ });
    await badge.waitFor();
    await take(93, 'schedules-frozen');
    await badge.click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await take(94, 'schedule-differences');
    await page.keyboard.press('Escape');
    await startTheirRound(page);
    await page.getByRole('region', { name: 'Changes of the schedules' }).waitFor();
    await take(95, 'compare-schedules');
    await openTab(page, 'Schedules');
    await resize({ app, page }, 1100, 700);
    await take(96, 'schedules-small');
    await app.close();
  });
}
