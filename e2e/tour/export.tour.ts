import path from 'node:path';
import { test } from '../fixtures.ts';
import {
  chooseDocument,
  drawnPreview,
  exportButton,
  exportedFile,
  exportPdf,
} from '../pages/export-panel.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { startApp } from '../pages/start-app.ts';
import { goTo, openDeal, openTab } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`what goes out, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    await openDeal(page);

    await test.step('the counterpart copy', async () => {
      await openTab(page, 'Export');
      await drawnPreview(page);
      await take(1, 'counterpart');
      const find = page.getByRole('textbox', { name: 'Find in the document' });
      await find.fill('royalty');
      await page.getByText(/^1 of \d+$/).waitFor();
      await find.press('Enter');
      await find.press('Enter');
      await drawnPreview(page);
      await take(2, 'found');
      await find.fill('');
      await page.getByRole('button', { name: 'Contents', exact: true }).click();
      await page.getByRole('list', { name: 'Contents of the document' }).waitFor();
      await take(3, 'contents');
      await page.keyboard.press('Escape');
    });

    await test.step('an internal copy is written', async () => {
      await chooseDocument(page, { copy: 'Internal copy' });
      await drawnPreview(page);
      await take(4, 'internal');
      await exportButton(page).click();
      await page.getByRole('dialog', { name: 'Your name in the export log' }).waitFor();
      await take(8, 'name');
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      const out = path.join(home, 'Documents', 'Term sheet for us.pdf');
      await exportPdf({ app, page }, { copy: 'Internal copy', out });
      await exportedFile(page).waitFor();
      await page.getByRole('button', { name: /^Export log/ }).click();
      await take(5, 'log');
    });

    await test.step('a redline', async () => {
      await chooseDocument(page, { copy: 'Redline' });
      await drawnPreview(page);
      await page.getByRole('combobox', { name: 'Zoom' }).selectOption('page');
      await drawnPreview(page);
      await take(6, 'redline');
    });

    await test.step('a small window', async () => {
      await page.getByRole('button', { name: /^Export log/ }).click();
      await page.getByRole('combobox', { name: 'Zoom' }).selectOption('width');
      await resize({ app, page }, 1100, 700);
      await drawnPreview(page);
      await take(7, 'small');
    });

    await test.step('the name in the log', async () => {
      await goTo(page, 'Settings');
      await page.getByRole('textbox', { name: 'Your name in it' }).waitFor();
      await take(9, 'settings');
    });
    await app.close();
  });
}
