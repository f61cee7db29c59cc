import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { answerOpenDialog } from '../pages/native-dialogs.ts';
import { openEntry, openPart, ownEditor, typeFigure, writeOwn } from '../pages/precedent-entry.ts';
import { startApp } from '../pages/start-app.ts';
import { createCamera, resize } from './pictures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`an entry of the library, ${theme}`, async ({ home }) => {
    await nameDocumentsFolder(home);
    await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
    const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
    const take = createCamera(page, theme);
    await resize({ app, page }, 1440, 900);
    const apple = await openEntry(page, 'nokia apple 2017', /^Nokia - Apple settlement.*2017/);
    await take(130, 'entry');
    const jumps = apple.getByRole('navigation');
    await jumps.getByRole('button', { name: 'Sources' }).click();
    await take(131, 'entry-sources');
    const intel = await openEntry(page, 'intel nvidia 2011', /^Intel - NVIDIA/);
    await intel.getByRole('navigation').getByRole('button', { name: 'Amounts' }).click();
    await intel.locator('[data-drawn]').waitFor();
    await take(132, 'entry-money');
    const samsung = await openEntry(page, 'microsoft samsung 2011 complaint', /^Microsoft - Samsung Android/);
    await samsung.getByRole('navigation').getByRole('button', { name: 'Often misread' }).click();
    await take(133, 'entry-misread');
    await samsung
      .getByRole('button', { name: /^Annotate or correct: royalty for contract/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Annotate or correct a fact' });
    await dialog.getByLabel('Our note on this fact').fill('Their annual report of 2013 says less.');
    await dialog.getByRole('checkbox', { name: 'We read this fact otherwise' }).check();
    await typeFigure(dialog.getByLabel('Amount', { exact: true }), '1000000000');
    await take(134, 'entry-correct');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await samsung.getByRole('navigation').getByRole('button', { name: 'Our notes' }).click();
    await take(135, 'entry-notes');
    await writeOwn(page, 'Example Wireless - Foo licence (2024)');
    await take(136, 'own-facts');
    await openPart(page, 'Entry');
    await take(137, 'own-entry');
    const facts = await openPart(page, 'Facts');
    await facts.getByRole('button', { name: 'Add an amount' }).click();
    const amount = facts.getByRole('group', { name: 'Amount as published' });
    await amount.getByLabel('What it is paid for').selectOption('pct-of-net-sales');
    await typeFigure(amount.getByLabel('Amount', { exact: true }), '140');
    await facts.getByRole('checkbox', { name: 'Licence agreement, signed copy' }).uncheck();
    await ownEditor(page).getByRole('button', { name: 'Save precedent' }).click();
    await take(138, 'own-refused');
    await typeFigure(amount.getByLabel('Amount', { exact: true }), '2.5');
    await facts.getByRole('checkbox', { name: 'Licence agreement, signed copy' }).check();
    await ownEditor(page).getByRole('button', { name: 'Save precedent' }).click();
    await ownEditor(page).waitFor({ state: 'hidden' });
    await resize({ app, page }, 1100, 700);
    await take(139, 'small-own-entry');
    const file = path.join(home, 'precedents.json');
    await writeFile(file, importFile());
    await answerOpenDialog(app, file);
    await page.getByRole('button', { name: 'Import and export' }).click();
    await page.getByRole('menuitem', { name: 'Import precedents…' }).click();
    const importing = page.getByRole('dialog', { name: 'Import precedents' });
    await importing.getByRole('button', { name: 'Choose file…' }).click();
    await importing.getByRole('region', { name: 'Entries of the file' }).waitFor();
    await take(140, 'small-import');
    await importing.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Import and export' }).click();
    await page.getByRole('menuitem', { name: 'Export our own…' }).click();
    await take(141, 'small-export');
    await page.keyboard.press('Escape');
    await openEntry(page, 'nokia apple 2017', /^Nokia - Apple settlement.*2017/);
    await take(142, 'small-entry');
    await app.close();
  });
}

/** Entries as colleagues send them: one new, two whose ids are taken, one that is wrong. */
function importFile(): string {
  const entry = (id: string, title: string, parts: object = {}) => ({
    id,
    kind: 'bilateral-deal',
    title,
    summary: 'Sent by a colleague.',
    parties: [{ side: 'A', name: 'Example Wireless Oy', role: 'licensor' }],
    direction: 'one-way',
    asOf: '2026-11-01',
    ...parts,
  });
  return JSON.stringify({
    entries: [
      entry('bar-baz-2025', 'Bar - Baz licence (2025)', { mood: 'friendly' }),
      entry('example-wireless-foo-licence-2024', 'Example Wireless - Foo licence, as they tell it'),
      entry('nokia-apple-2017', 'Nokia - Apple, from memory'),
      entry('wrong-2025', 'Rates that cannot be', {
        facts: [
          {
            id: 'f1',
            statement: 'rate',
            evidence: 'reported',
            confirmed: true,
            sourceIds: ['s1'],
            amount: { amount: '140', unit: 'pct-of-net-sales' },
          },
        ],
        sources: [{ id: 's1', title: '', publisher: 'A paper', kind: 'press' }],
      }),
    ],
  });
}
