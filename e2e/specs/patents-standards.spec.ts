import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { listReport, startImport } from '../pages/patent-lists.ts';
import { openPart, picture, recordAssessment } from '../pages/patent-standards.ts';
import { countsLine, rowDetail, tableOf } from '../pages/patent-table.ts';

test.beforeEach(async ({ app, page, home }) => {
  const file = path.join(home, 'declared.csv');
  await writeFile(file, toCutForm(inventedRows));
  await startImport({ app, page }, { file, name: 'Theirs', owner: 'Nokia Corporation' });
  await expect(listReport(page, 'Theirs')).toBeVisible();
});

test('a figure of the map leads to its rows, and contradicting assessments stand side by side', async ({
  page,
}) => {
  const standards = await openPart(page, 'Standards');
  const map = standards.getByRole('table', { name: 'Declared applications by specification and release' });
  await expect(map.getByRole('columnheader')).toContainText(['Declared to', 'All applications', 'Rel-9']);
  await expect(map.getByRole('rowheader')).toHaveText(['3GPP TS 36.901', '3GPP TS 38.901']);
  await test.step('arrow keys go from figure to figure', async () => {
    const figures = map.getByRole('button');
    await figures.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(figures.last()).toBeFocused();
  });
  await test.step('the tab is fit for everybody', async () => {
    const { violations } = await new AxeBuilder({ page }).include('main').setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  await page.keyboard.press('Enter');
  await expect(countsLine(page)).toContainText('1 row · ');
  await tableOf(page, 'Theirs').getByRole('gridcell').nth(2).click();
  await page.keyboard.press('Enter');
  const detail = rowDetail(page, 4);
  await expect(detail).toContainText('Nobody is known to have assessed this application.');
  await recordAssessment(detail, { by: 'Panel of experts', on: '2026-05-01', result: 'essential' });
  await recordAssessment(detail, { by: 'Tool', on: '2026-06-01', result: 'not essential' });
  await expect(detail.getByRole('listitem').filter({ hasText: 'Assessed as' })).toContainText([
    'Assessed as not essential by Tool',
    'Assessed as essential by Panel of experts',
  ]);
  await expect(detail.getByRole('note')).toContainText('contradict each other');

  await openPart(page, 'Standards');
  await expect(standards.getByRole('region', { name: 'Assessed by Tool' })).toContainText(
    'not essential1 of 1 assessed',
  );
  await expect(standards.getByRole('region', { name: 'Where assessors disagree' })).toContainText(
    'contradict: Panel of experts: essential; Tool: not essential',
  );
});

test('a picture shows the figures of the backend, is saved as SVG and printed alone', async ({
  app,
  page,
  home,
}) => {
  const pictures = await openPart(page, 'Pictures');
  const families = picture(pictures, /^Declared families/);
  await expect(families.locator('[data-drawn]')).toBeVisible();
  await expect(families.getByRole('img', { name: /^Declared families \(by ETSI id\)/ })).toBeVisible();
  await test.step('the tab is fit for everybody', async () => {
    const { violations } = await new AxeBuilder({ page }).include('main').setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  await families.getByRole('button', { name: 'Figures' }).click();
  // two families of the first specification, one of which is in the second too
  await expect(families.getByRole('table').getByRole('row')).toHaveText([
    /^Declared to\s*Example Wireless Oy$/,
    /^3GPP TS 36\.901\s*2$/,
    /^3GPP TS 38\.901\s*1$/,
  ]);
  await families.getByRole('button', { name: 'Copy figures' }).click();
  await expect(families.getByRole('button', { name: 'Copied' })).toBeVisible();
  await families.getByRole('button', { name: 'Picture' }).click();

  const file = path.join(home, 'Documents', 'families.svg');
  await answerSaveDialog(app, file);
  await families.getByRole('button', { name: 'Save as SVG…' }).click();
  await expect(families).toContainText(`Saved as ${file}`);
  const svg = await readFile(file, 'utf8');
  expect(svg).toContain('<svg ');
  expect(svg).toContain('Declared families (by ETSI id) by standard and company');
  expect(svg).toContain('Theirs (Nokia Corporation), imported');

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await families.getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Declared families/ })).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
});
