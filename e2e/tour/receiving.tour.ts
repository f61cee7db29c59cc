import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '../fixtures.ts';
import { exportFile } from '../pages/export-file.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { dropFiles } from '../pages/patent-lists.ts';
import { makeRound, partRow, receiveFile, shownPart } from '../pages/receiving.ts';
import { freezeDraft } from '../pages/rounds.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo, openTab, sampleTitle } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`receiving, ${theme}`, async ({ home }) => {
    test.slow();
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await goTo(page, 'Deals');
    await page.getByRole('button', { name: sampleTitle, exact: true }).click();
    await openTab(page, 'Rounds');
    await freezeDraft(page);
    await take(90, 'rounds');
    const sent = path.join(home, 'sent.json');
    await exportFile(page, 'json', 'counterpart', sent);
    const answer = path.join(home, 'Xiaomi answer 12 July.json');
    writeFileSync(
      answer,
      readFileSync(sent, 'utf8').replaceAll('"45"', '"30"').replaceAll('45 days', '30 days'),
    );
    await receiveFile({ app, page }, answer);
    await take(91, 'data');
    await partRow(page, 'Payment mechanics').click();
    await shownPart(page).getByText('30 days').first().waitFor();
    await take(92, 'part');
    await resize({ app, page }, 1100, 700);
    await take(93, 'small');
    await makeRound(page);
    await take(94, 'made');
    await dropFiles(page, page.getByRole('main'), [sent]);
    await page.getByRole('dialog').getByText('SHA-256').waitFor();
    await take(95, 'dropped');
    await app.close();
  });
}
