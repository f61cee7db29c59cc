import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { expect, test } from '../fixtures.ts';
import { freezeBackend, killBackend, killLastBackend } from '../pages/backend-process.ts';
import { startImport } from '../pages/patent-lists.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import {
  goTo,
  notice,
  openDeal,
  runCommand,
  sampleTitle,
  savedState,
  workingTitle,
} from '../pages/workbench.ts';

test.skip(process.platform === 'win32', 'a process cannot be frozen there');

test('the backend dies: the window says what is safe, and goes on', async ({ home, app, page }) => {
  await openDeal(page);
  const { note, printed } = termSheet(page);
  const values = await selectTerm(page, 'Effective date');

  await test.step('at rest: everything shown as saved is safe', async () => {
    await values.getByRole('textbox', { name: 'Announcement' }).fill('2017-07-06');
    await expect(printed('Effective date')).toContainText('6 July 2017');
    await expect(savedState(page)).toContainText('Saved');
    await killBackend(app);
    await expect(notice(page, 'was started again. Everything shown as saved is in the file.')).toBeVisible();
    await expect(savedState(page)).toContainText('Saved');
  });

  await test.step('in the middle of a write: this one is reported as not saved, and stays in its field', async () => {
    await freezeBackend(app);
    await note.fill('Said over coffee: they settle by June');
    await note.blur();
    await expect(savedState(page)).toContainText('Saving');
    await killBackend(app);
    await expect(notice(page, 'Not saved: the last change of a private note')).toContainText(
      'please make it once more. Everything before it is safe',
    );
    await expect(savedState(page)).toContainText('Not saved');
    await expect(note).toHaveValue('Said over coffee: they settle by June');
  });

  await test.step('made once more, it is saved', async () => {
    await note.fill('Said over coffee: they settle by July');
    await note.blur();
    await expect(savedState(page)).toContainText('Saved');
    await runCommand(page, 'Close workspace');
    await page.getByRole('region', { name: 'Recent workspaces' }).getByRole('button').first().click();
    await expect(workingTitle(page)).toHaveValue(sampleTitle);
    await selectTerm(page, 'Effective date');
    await expect(note).toHaveValue('Said over coffee: they settle by July');
    await expect(printed('Effective date')).toContainText('6 July 2017');
  });

  await test.step('in the middle of an import: nothing of the list stays', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => ({
      ...inventedRows[at % 6],
      IPRD_ID: String(at),
    }));
    const file = path.join(home, 'large.csv');
    await writeFile(file, toCutForm(rows));
    const dialog = await startImport({ app, page }, { file, name: 'Large', owner: 'Nokia Corporation' });
    await expect(dialog.getByRole('progressbar', { name: 'Read so far' })).toBeVisible();
    await killBackend(app);
    await expect(dialog.getByRole('alert')).toContainText('stopped and was started again');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await goTo(page, 'Patent lists');
    await expect(page.getByRole('heading', { name: 'No patent lists yet' })).toBeVisible();
    await goTo(page, 'Deals');
    await expect(page.getByRole('row', { name: sampleTitle })).toBeVisible();
  });

  await test.step('too often within a minute: it says so and closes', async () => {
    const words = path.join(home, 'words.txt');
    await app.evaluate(({ dialog }, file) => {
      dialog.showErrorBox = (...said) =>
        process.getBuiltinModule('node:fs').writeFileSync(file, said.join(' '));
    }, words);
    const gone = app.waitForEvent('close');
    await killLastBackend(app);
    await gone;
    expect(await readFile(words, 'utf8')).toContain(
      'Everything that was shown as saved is in the workspace file.',
    );
  });
});
