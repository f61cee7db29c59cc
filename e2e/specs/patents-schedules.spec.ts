import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { exportPdf } from '../pages/export-panel.ts';
import { listReport, startImport } from '../pages/patent-lists.ts';
import { readExport } from '../pages/read-export.ts';
import { freezeDraft, roundsPanel, startTheirRound } from '../pages/rounds.ts';
import { offerPart, renewList, scheduleRow } from '../pages/schedules.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, openTab } from '../pages/workbench.ts';

const owner = 'Nokia Corporation';
const paging = 'paging';

/** A newer export: one publication is gone, one came, one title is another. */
const newerRows = inventedRows
  .filter(({ PUBL_NUMBER }) => PUBL_NUMBER !== 'WO2012900101 A1')
  .map((row) =>
    row['PATT_APPLICATION_NUMBER'] === 'JP20110000101'
      ? { ...row, PBPA_TITLEEN: 'Paging of terminals that sleep' }
      : { ...row, PUBL_NUMBER: `${row['PUBL_NUMBER']}`.replace('US8900101 B2', 'US8900199 B2') },
  );

/** What keeps somebody from using this part of the page. */
async function faults(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze();
  return violations.map(({ id }) => id);
}

test('a part of a list goes with a round as it was when the round was sent', async ({ home, app, page }) => {
  const [older, newer] = [path.join(home, 'older.csv'), path.join(home, 'newer.csv')];
  await writeFile(older, toCutForm(inventedRows));
  await writeFile(newer, toCutForm(newerRows));
  await startImport({ app, page }, { file: older, name: 'Ours', owner });
  await listReport(page, 'Ours').waitFor();

  await test.step('what the table shows is attached for the grant, in one step', async () => {
    const dialog = await offerPart(page, paging);
    await dialog
      .getByRole('combobox', { name: 'What the schedule is for' })
      .selectOption('licensed patents of Nokia');
    await expect(dialog).toContainText('then reads “the patents of a schedule and their families”');
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(dialog).toBeHidden();
    await openDeal(page);
    await selectTerm(page, 'Licensed patents');
    await expect(termSheet(page).printed('Licensed patents')).toContainText('as listed in Schedule A');
  });

  await test.step('the schedule says its part, its figures and its lines', async () => {
    await openTab(page, 'Schedules');
    const row = scheduleRow(page, 'A');
    await expect(row).toContainText(`search “${paging}”`);
    await expect(row).toContainText('draft');
    await row.getByRole('button', { name: 'Show the lines of Schedule A' }).click();
    const dialog = page.getByRole('dialog', { name: `Schedule A: patents of ${owner}` });
    await expect(dialog).toContainText('5 publications, 4 applications, 1 family by the list’s family id');
    await expect(dialog.getByRole('row', { name: 'US8900101B2' })).toBeVisible();
    await expect(dialog.getByText('EP2900303A1')).toHaveCount(0);
    expect(await faults(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await faults(page, '[role="tabpanel"]')).toEqual([]);
  });

  await test.step('sent, it is frozen with its lines', async () => {
    await openTab(page, 'Rounds');
    await freezeDraft(page);
    await openTab(page, 'Schedules');
    await expect(
      scheduleRow(page, 'A').getByRole('button', { name: /^Frozen: copy the hash/ }),
    ).toBeVisible();
    await expect(scheduleRow(page, 'A')).not.toContainText('list has changed');
  });

  await test.step('a newer export changes the list, and shows as differences', async () => {
    await renewList({ app, page }, newer, `Ours (${owner})`);
    await openDeal(page);
    await openTab(page, 'Schedules');
    const badge = scheduleRow(page, 'A').getByRole('button', { name: /^The list of Schedule A has changed/ });
    await expect(badge).toHaveText('list has changed: +1 −2 ~2');
    expect(await faults(page, '[role="tabpanel"]')).toEqual([]);
    await badge.click();
    const dialog = page.getByRole('dialog', { name: 'Schedule A and its list as it is now' });
    await expect(dialog.getByRole('row', { name: 'US8900199B2' })).toBeVisible();
    await dialog.getByText('Taken out 2').click();
    await expect(dialog.getByRole('row', { name: 'WO2012900101A1' })).toBeVisible();
    await dialog.getByText('Changed 2').click();
    await expect(dialog.getByRole('row', { name: 'Paging of terminals that sleep' }).first()).toContainText(
      'Paging of sleeping terminals',
    );
    await page.keyboard.press('Escape');
  });

  await test.step('the frozen round prints what was sent; what we looked for stays with us', async () => {
    const out = path.join(home, 'sent.pdf');
    await exportPdf({ app, page }, { copy: 'Counterpart copy', out });
    const copy = await readExport(out);
    expect(copy.text).toContain('WO2012900101A1');
    expect(copy.text).not.toContain('US8900199B2');
    expect(copy.everything).not.toContain(`“${paging}”`);
    const internal = path.join(home, 'internal.pdf');
    await exportPdf({ app, page }, { copy: 'Internal copy', out: internal });
    expect((await readExport(internal)).text.replaceAll(/\s+/g, ' ')).toContain(`search “${paging}”`);
  });

  await test.step('the next round lists the list as it is now, and the comparison says so', async () => {
    await startTheirRound(page);
    const changes = roundsPanel(page).getByRole('region', { name: 'Changes of the schedules' });
    await expect(changes).toContainText(
      'Schedule A: 1 publication added, 2 publications taken out, 2 publications changed.',
    );
    await changes.getByRole('button', { name: 'Show the lines of Schedule A that differ' }).click();
    await expect(page.getByRole('dialog').getByRole('row', { name: 'US8900199B2' })).toBeVisible();
  });
});
