import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { exportFile } from '../pages/export-file.ts';
import { dropFiles } from '../pages/patent-lists.ts';
import { freezeDraft } from '../pages/rounds.ts';
import { violationsOn } from '../pages/violations.ts';
import { openDeal, openTab } from '../pages/workbench.ts';

test('a document that falls on the window is known again, and what is none is not received', async ({
  page,
  home,
}) => {
  test.slow();
  const [sent, photo] = [path.join(home, 'sent.pdf'), path.join(home, 'photo.jpg')];
  const dialog = page.getByRole('dialog');
  const receive = dialog.getByRole('button', { name: /^Receive it as a round of/ });
  await openDeal(page);
  await openTab(page, 'Rounds');
  await freezeDraft(page);
  await exportFile(page, 'pdf', 'counterpart', sent);

  await test.step('a copy that left is found in the log, byte for byte', async () => {
    await dropFiles(page, page.getByRole('main'), [sent]);
    await expect(dialog).toContainText('round 4');
    await expect(dialog).toContainText('byte for byte the document that was exported');
    await expect(receive).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Show the rounds' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('a picture is told as one', async () => {
    await writeFile(photo, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    await dropFiles(page, page.getByRole('main'), [photo]);
    await expect(dialog).toContainText('It is a picture');
    await expect(receive).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('a copy that left can be received, and the screen says into which deal', async () => {
    await dropFiles(page, page.getByRole('main'), [sent]);
    await receive.click();
    await expect(page.getByRole('heading', { level: 1, name: 'sent.pdf' })).toBeVisible();
    await expect(page.getByText(/^Sample: Nokia and Xiaomi, July 2017: Term sheet as data/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Make the round' })).toBeVisible();
    await expect(page.getByLabel('Taken as'), 'data says itself which term is which').toBeHidden();
  });
});
