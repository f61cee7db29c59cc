import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { chooseDocument, exportButton, giveName } from '../pages/export-panel.ts';
import { nameDocumentsFolder } from '../pages/home.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { createDeal } from '../pages/new-deal.ts';
import { fillDisk, freeDisk, listDisk, startOnSmallDisk, whyNoSmallDisk } from '../pages/small-disk.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import {
  notice,
  openTab,
  problem,
  runCommand,
  sampleTitle,
  savedState,
  workingTitle,
} from '../pages/workbench.ts';

const reason = whyNoSmallDisk();
const deal = {
  title: 'On a small disk',
  parties: { A: { name: 'Ericsson' }, B: { name: 'Samsung' } },
  ourSide: 'A',
  terms: [],
} as const;
const formats = [
  ['PDF', 'pdf'],
  ['Word', 'docx'],
  ['Excel', 'xlsx'],
  ['JSON', 'json'],
] as const;

test.describe('a full disk', () => {
  test.skip(reason !== undefined, reason ?? '');

  test('has no room for the first workspace: nothing is half-made, and another place serves', async ({
    home,
  }) => {
    const disk = await nameDocumentsFolder(home);
    const { app, page } = await startOnSmallDisk(home, disk, '32k');
    await expect(page.getByRole('heading', { name: 'The workspace was not created' })).toBeVisible();
    await expect(problem(page)).toContainText('There is no room left on the disk');
    expect(await listDisk(app, disk)).toEqual([]);

    await answerSaveDialog(app, path.join(home, 'elsewhere.parley'));
    await page.getByRole('button', { name: 'Create sample…' }).click();
    await expect(workingTitle(page)).toHaveValue(sampleTitle);
    await app.close();
  });

  test('has no room for a change: it is said, and saved once there is room', async ({ home }) => {
    const disk = path.join(home, 'disk');
    const { app, page } = await startOnSmallDisk(home, disk, '4m');
    await answerSaveDialog(app, path.join(disk, 'work.parley'));
    await runCommand(page, 'New workspace');
    await expect(page.getByRole('heading', { name: 'No deals yet' })).toBeVisible();
    await createDeal(page, deal);
    const date = (await selectTerm(page, 'Effective date')).getByRole('textbox', { name: 'Effective date' });

    await test.step('a change is not saved, and the window says so', async () => {
      await fillDisk(app, disk);
      await date.fill('2026-03-01');
      await date.blur();
      await expect(savedState(page)).toContainText('Not saved');
      await expect(notice(page, 'Not saved: the last change of a term')).toContainText(
        'There is no room left on the disk',
      );
      await expect(date).toHaveValue('2026-03-01');
    });

    await test.step('a copy of any format is not written, and nothing half-written stays', async () => {
      await openTab(page, 'Export');
      const said = page.getByRole('tabpanel').getByRole('alert');
      for (const [at, [format, ending]] of formats.entries()) {
        await chooseDocument(page, { copy: 'Counterpart copy', format });
        await answerSaveDialog(app, path.join(disk, `copy.${ending}`));
        await exportButton(page, format).click();
        if (at === 0) await giveName(page);
        await expect(said.filter({ hasText: 'There is no room left on the disk' })).toContainText(
          `copy.${ending}`,
        );
      }
      await expect(said.filter({ hasText: 'Values that were refused' })).toContainText('Effective date');
      expect((await listDisk(app, disk)).filter((name) => name.includes('copy'))).toEqual([]);
    });

    await test.step('nor one on another disk: there is no room for its line in the log', async () => {
      const out = path.join(home, 'copy.json');
      await answerSaveDialog(app, out);
      await exportButton(page, 'JSON').click();
      const said = page.getByRole('tabpanel').getByRole('alert');
      await expect(said.filter({ hasText: 'There is no room left on the disk' })).toContainText(
        'work.parley',
      );
      expect(existsSync(out)).toBe(false);
    });

    await test.step('with room again, what was typed is saved', async () => {
      await freeDisk(app, disk);
      await openTab(page, 'Term sheet');
      await selectTerm(page, 'Effective date');
      await expect(date).toHaveValue('2026-03-01');
      await date.fill('2026-03-02');
      await date.blur();
      await expect(savedState(page)).toContainText('Saved');
      await runCommand(page, 'Close workspace');
      await page.getByRole('region', { name: 'Recent workspaces' }).getByRole('button').first().click();
      await expect(workingTitle(page)).toHaveValue(deal.title);
      await expect(termSheet(page).printed('Effective date')).toContainText('2 March 2026');
    });
    await app.close();
  });
});
