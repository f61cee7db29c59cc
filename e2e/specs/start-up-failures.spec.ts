import { chmod, cp, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { nameDocumentsFolder, sampleFile } from '../pages/home.ts';
import { answerOpenDialog } from '../pages/native-dialogs.ts';
import { closeWindow, startApp } from '../pages/start-app.ts';
import { problem, runCommand, sampleTitle, workingTitle } from '../pages/workbench.ts';

interface Failure {
  readonly title: string;
  readonly name: string;
  /** Makes the bad file out of a sound one. */
  readonly spoil: (file: string) => Promise<unknown>;
  readonly words: RegExp;
}

const overwrite = async (file: string, at: number, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, at);
  await handle.close();
};

const failures: readonly Failure[] = [
  {
    title: 'damaged within',
    name: 'damaged.parley',
    // every page after the first, so that the header still looks sound
    spoil: async (file) =>
      overwrite(file, 4096, new Uint8Array((await readFile(file)).length - 4096).fill(0x5a)),
    words: /"damaged\.parley" is damaged\. It was left as it is/,
  },
  {
    title: 'half-written',
    name: 'half.parley',
    spoil: async (file) => {
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
    words: /"half\.parley" is damaged/,
  },
  {
    title: 'from a newer Parley',
    name: 'newer.parley',
    // SQLite's user version, at byte 60
    spoil: (file) => overwrite(file, 60, Uint8Array.of(0, 0, 3, 231)),
    words: /"newer\.parley" was written by a newer Parley\. Update this one/,
  },
  {
    title: 'a database of another program',
    name: 'other.parley',
    // SQLite's application id, at byte 68
    spoil: (file) => overwrite(file, 68, Uint8Array.of(0, 0, 0, 7)),
    words:
      /"other\.parley" is not a Parley workspace\. It was left as it is\. It is a database of another program/,
  },
  {
    title: 'no database at all',
    name: 'letter.parley',
    spoil: (file) => writeFile(file, 'Dear colleague,\n'.repeat(100)),
    words: /"letter\.parley" is not a Parley workspace/,
  },
  {
    title: 'zero bytes',
    name: 'empty.parley',
    spoil: (file) => writeFile(file, ''),
    words: /"empty\.parley" is empty \(zero bytes\)/,
  },
  {
    title: 'a folder',
    name: 'folder.parley',
    spoil: async (file) => {
      await rm(file);
      await mkdir(file);
    },
    words: /"folder\.parley" is a folder, not a file/,
  },
  {
    title: 'gone',
    name: 'gone.parley',
    spoil: (file) => rm(file),
    words: /"gone\.parley" is not there\. It may have been moved/,
  },
];

/** A workspace that the app itself made, as it lies on disk once closed. */
async function makeSoundFile(home: string): Promise<string> {
  const file = path.join(await nameDocumentsFolder(home), sampleFile);
  await closeWindow((await startApp({ home })).app);
  return file;
}

async function openFromWindow(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerOpenDialog(app, file);
  await runCommand(page, 'Open workspace');
}

test('each bad file has its message, keeps its bytes, and leaves the way open', async ({ home }) => {
  test.slow();
  const sound = await makeSoundFile(home);
  const folder = path.join(home, 'bad');
  await mkdir(folder);
  for (const { name, spoil } of failures) {
    await cp(sound, path.join(folder, name));
    await spoil(path.join(folder, name));
  }
  const names = await readdir(folder);
  const bytesOf = async (name: string): Promise<unknown> =>
    readFile(path.join(folder, name)).catch((error: NodeJS.ErrnoException) => error.code);

  // The first by the command line, at the start; the rest in the window that this leaves.
  const [first] = failures;
  const { app, page } = await startApp({ home, args: [path.join(folder, first?.name ?? '')] });
  for (const { title, name, words } of failures) {
    await test.step(title, async () => {
      const before = await bytesOf(name);
      if (name !== first?.name) await openFromWindow(app, page, path.join(folder, name));
      await expect(page.getByRole('heading', { name: 'The workspace was not opened' })).toBeVisible();
      await expect(problem(page)).toContainText(words);
      await expect(page.getByText(path.join(folder, name), { exact: true })).toBeVisible();
      expect(await bytesOf(name), 'its bytes are as they were').toEqual(before);
      expect(await readdir(folder), 'nothing was put beside it').toEqual(names);
    });
  }

  await test.step('and another file opens', async () => {
    await answerOpenDialog(app, sound);
    await page.getByRole('button', { name: 'Open another…' }).click();
    await expect(workingTitle(page)).toHaveValue(sampleTitle);
  });

  await test.step('with a workspace open, a bad file is refused each time, and the open one stays', async () => {
    for (const attempt of ['once', 'twice']) {
      await openFromWindow(app, page, path.join(folder, 'empty.parley'));
      await expect(page.getByRole('alert'), attempt).toContainText('is empty (zero bytes)');
      await expect(page.getByRole('contentinfo')).toContainText('Nokia-Xiaomi 2017 (sample)');
      await expect(workingTitle(page)).toHaveValue(sampleTitle);
      if (attempt === 'once') await page.getByRole('alert').getByRole('button').click();
      if (attempt === 'once') await expect(page.getByRole('alert')).toBeHidden();
    }
  });

  await test.step('what was said of it goes when it is closed', async () => {
    await runCommand(page, 'Close workspace');
    await expect(page.getByRole('heading', { name: 'Open a workspace' })).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });
  await app.close();
});

test('a file or folder that may not be written to is refused in words', async ({ home }) => {
  test.skip(process.getuid?.() === 0, 'root may write anywhere');
  const sound = await makeSoundFile(home);
  const readOnlyFile = path.join(home, 'read-only.parley');
  const folder = path.join(home, 'read-only folder');
  await mkdir(folder);
  await cp(sound, readOnlyFile);
  await cp(sound, path.join(folder, 'work.parley'));
  await chmod(readOnlyFile, 0o444);
  await chmod(folder, 0o555);

  const { app, page } = await startApp({ home, args: [readOnlyFile] });
  await expect(problem(page)).toContainText(
    '"read-only.parley" cannot be written: the file or its folder is read-only',
  );
  await openFromWindow(app, page, path.join(folder, 'work.parley'));
  await expect(problem(page)).toContainText('"work.parley" cannot be written');
  expect(await readdir(folder)).toEqual(['work.parley']);
  expect(await readFile(readOnlyFile)).toEqual(await readFile(sound));

  await chmod(readOnlyFile, 0o644);
  await openFromWindow(app, page, readOnlyFile);
  await expect(workingTitle(page)).toHaveValue(sampleTitle);
  await app.close();
  await chmod(folder, 0o755);
});

test('a first start that may not make its folder says so and offers another place', async ({ home }) => {
  test.skip(process.getuid?.() === 0, 'root may write anywhere');
  await nameDocumentsFolder(home);
  await chmod(path.join(home, 'Documents'), 0o555);
  const { app, page } = await startApp({ home });
  await expect(page.getByRole('heading', { name: 'The workspace was not created' })).toBeVisible();
  await expect(problem(page)).toContainText(
    'The folder for "Nokia-Xiaomi 2017 (sample).parley" is not there',
  );
  await expect(page.getByRole('button', { name: 'Create sample…' })).toBeEnabled();
  await app.close();
  await chmod(path.join(home, 'Documents'), 0o755);
});
