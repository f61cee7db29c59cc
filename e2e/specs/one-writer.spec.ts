import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { launchApp } from '../launch/launch-app.ts';
import { nameDocumentsFolder, sampleFile } from '../pages/home.ts';
import { closeWindow, startApp } from '../pages/start-app.ts';
import { problem, sampleTitle, workingTitle } from '../pages/workbench.ts';

test('a second Parley on the same file is told so, and opens it once the first has closed', async ({
  home,
}) => {
  const file = path.join(await nameDocumentsFolder(home), sampleFile);
  const otherHome = path.join(home, 'another person');
  await mkdir(otherHome);
  const first = await startApp({ home });
  const second = await startApp({ home: otherHome, args: [file] });

  await expect(second.page.getByRole('heading', { name: 'The workspace was not opened' })).toBeVisible();
  await expect(problem(second.page)).toContainText(
    'is open in another Parley window or command. Close it there',
  );
  await second.page.getByRole('button', { name: 'Try again' }).click();
  await expect(problem(second.page)).toContainText('is open in another Parley');
  await expect(workingTitle(first.page)).toHaveValue(sampleTitle);

  await closeWindow(first.app);
  await second.page.getByRole('button', { name: 'Try again' }).click();
  await expect(workingTitle(second.page)).toHaveValue(sampleTitle);
  await second.app.close();
});

test('a second start of the same person hands its file to the first window', async ({ home, app, page }) => {
  await expect(page.getByRole('contentinfo')).toContainText('Nokia-Xiaomi 2017 (sample)');
  const other = path.join(home, 'other.parley');
  await makeWorkspace(home, other);

  // It ends by itself before it has a window: for Playwright that is a failed launch.
  await launchApp({ home, args: [other] }).catch(() => undefined);
  await expect(page.getByRole('contentinfo')).toContainText('other');
  await expect(workingTitle(page)).toHaveValue(sampleTitle);
  expect(app.windows()).toHaveLength(1);
});

/** A workspace made and closed by a Parley of its own. */
async function makeWorkspace(home: string, target: string): Promise<void> {
  const makersHome = path.join(home, 'maker');
  const folder = await nameDocumentsFolder(makersHome);
  await closeWindow((await startApp({ home: makersHome })).app);
  await cp(path.join(folder, sampleFile), target);
}
