import { test } from '../fixtures.ts';
import { nameDocumentsFolder, writeSettings } from '../pages/home.ts';
import { newDealForm } from '../pages/new-deal.ts';
import { roundsPanel } from '../pages/rounds.ts';
import { startApp } from '../pages/start-app.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { goTo, openDeal, openTab } from '../pages/workbench.ts';
import { createCamera, resize } from './pictures.ts';

const sizes = [
  { from: 60, width: 1280, height: 800 },
  { from: 80, width: 1920, height: 1080 },
] as const;

for (const theme of ['light', 'dark'] as const) {
  for (const { from, width, height } of sizes) {
    test(`drafting at ${width}, ${theme}`, async ({ home }) => {
      await nameDocumentsFolder(home);
      await writeSettings(home, { preferences: { theme, panes: {}, railCollapsed: false } });
      const { app, page } = await startApp({ home, args: ['--force-device-scale-factor=1'] });
      await resize({ app, page }, width, height);
      const camera = createCamera(page, theme);
      const take = (number: number, name: string) => camera(from + number, `${width}-${name}`);
      const sheet = termSheet(page);
      /** Shows one part of the inspector and no other. */
      const showPart = async (part: RegExp): Promise<void> => {
        const heads = page
          .getByRole('tabpanel')
          .getByRole('button', { name: /^(Values|Our|Clauses|History|Prec)/ });
        for (const head of await heads.all())
          if ((await head.getAttribute('aria-expanded')) === 'true') await head.click();
        await page.getByRole('tabpanel').getByRole('button', { name: part }).click();
      };

      await openDeal(page);
      await openTab(page, 'Overview');
      await take(0, 'overview');
      await openTab(page, 'Rounds');
      await roundsPanel(page).getByRole('button', { name: 'Round 3', exact: true }).click();
      await roundsPanel(page).getByRole('table', { name: 'Changes' }).waitFor();
      await take(1, 'rounds');
      const wording = roundsPanel(page).getByRole('region', { name: /^Wording of/ });
      await wording.first().scrollIntoViewIfNeeded();
      await take(2, 'compare-inline');
      await roundsPanel(page).getByText('Side by side', { exact: true }).click();
      await wording.first().scrollIntoViewIfNeeded();
      await take(3, 'compare-side-by-side');
      await roundsPanel(page).getByRole('button', { name: 'Send…' }).click();
      await page.getByRole('dialog').waitFor();
      await take(4, 'send');
      await page.keyboard.press('Escape');

      await openTab(page, 'Term sheet');
      await sheet.line('Annual cap and minimum').click();
      await take(5, 'walk-away-crossed');
      await showPart(/^Our position/);
      await take(6, 'position');
      await sheet.line('Rate').click();
      await showPart(/^History/);
      await take(7, 'term-history');
      await sheet.line('Dispute resolution').click();
      await showPart(/^Clauses/);
      await take(8, 'term-clauses');
      await sheet.printed('Dispute resolution').locator('[data-prose] p').first().click();
      await page.getByRole('textbox', { name: 'Wording of Dispute resolution' }).waitFor();
      await take(9, 'suggestions');
      await page.keyboard.press('Escape');
      await showPart(/^Values/);
      await sheet.problems.getByRole('button').first().click();
      await page.getByRole('region', { name: 'List of problems' }).waitFor();
      await take(10, 'problems');
      await sheet.problems.getByRole('button').first().click();
      await page.keyboard.press('ControlOrMeta+H');
      const find = page.getByRole('search', { name: 'Find in the sheet' });
      await find.waitFor();
      await page.keyboard.type('party');
      await find.getByText(/^1 of /).waitFor();
      await take(11, 'find-and-replace');
      await page.keyboard.press('Escape');
      await selectTerm(page, 'Joint press statement');
      await take(12, 'custom-term');
      await page.getByRole('button', { name: 'Add term' }).click();
      await page.getByRole('menuitem', { name: 'Custom term…' }).click();
      await page.getByRole('dialog', { name: 'New custom term' }).waitFor();
      await take(13, 'new-custom-term');
      await page.keyboard.press('Escape');

      await goTo(page, 'Clauses');
      await page.getByRole('table', { name: 'Clauses' }).waitFor();
      await take(14, 'clauses');
      await page.keyboard.press('ControlOrMeta+n');
      await newDealForm(page).getByRole('radio', { name: 'Licence with patent purchase' }).check();
      await take(15, 'starting-points');
      await app.close();
    });
  }
}
