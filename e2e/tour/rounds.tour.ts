import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { compareTwoRounds, freezeDraft, roundsPanel } from '../pages/rounds.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo, openTab, sampleTitle } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`overview and rounds, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1280, 800);
    await goTo(page, 'Deals');
    await page.getByRole('button', { name: sampleTitle, exact: true }).click();
    await page.getByRole('tabpanel', { name: 'Overview' }).waitFor();
    await take(40, 'overview');
    await openTab(page, 'Rounds');
    await take(41, 'rounds');
    await compareTwoRounds(page, () => take(42, 'send-round'));
    await roundsPanel(page)
      .getByRole('button', { name: /^Answer: none yet: Territory/ })
      .click();
    await page.getByRole('menuitem', { name: 'Rejected', exact: true }).waitFor();
    await take(43, 'compare-rounds');
    await page.keyboard.press('Escape');
    await freezeDraft(page);
    await page.getByText('Concessions', { exact: true }).click();
    await take(44, 'concessions');
    await resize({ app, page }, 1920, 1080);
    await openTab(page, 'Overview');
    await take(45, 'wide-overview');
    await openTab(page, 'Rounds');
    await take(46, 'wide-rounds');
    await resize({ app, page }, 1100, 700);
    await take(47, 'small-rounds');
    await app.close();
  });
}
