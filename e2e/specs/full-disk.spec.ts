import path from 'node:path';
import { expect, test } from '../fixtures.ts';
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

    await test.step('a copy is not printed, and nothing half-printed stays', async () => {
      await answerSaveDialog(app, path.join(disk, 'copy.pdf'));
      await openTab(page, 'Export');
      await page.getByRole('button', { name: 'Export PDF…', exact: true }).click();
      const said = page.getByRole('tabpanel').getByRole('alert');
      await expect(said.filter({ hasText: 'Values that were refused' })).toContainText('Effective date');
      await expect(said.filter({ hasText: 'There is no room left on the disk' })).toBeVisible();
      expect((await listDisk(app, disk)).filter((name) => name.includes('copy'))).toEqual([]);
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
