import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { cite, termPrecedent } from '../pages/comparables.ts';
import { columnTitles, exportComparison, openMatrix, toggleColumns } from '../pages/comparison.ts';
import { answerSaveDialog } from '../pages/native-dialogs.ts';
import { readExport } from '../pages/read-export.ts';
import { roundsPanel } from '../pages/rounds.ts';
import { selectTerm } from '../pages/term-sheet.ts';
import { openDeal, openTab } from '../pages/workbench.ts';

const apple = 'Nokia - Apple settlement, patent licence and business agreement (2017)';
const huawei = /^Nokia - Huawei/;

test('from a term to what precedents did with it, into the reasons of a round, and onto paper', async ({
  app,
  page,
  home,
}) => {
  test.slow();
  await openDeal(page);
  await openTab(page, 'Term sheet');
  await selectTerm(page, 'Consideration');

  await test.step('the entry behind what is shown beside the term', async () => {
    const precedent = await termPrecedent(page, new RegExp(`^${apple.slice(0, 24)}`));
    await cite(page, precedent, /^Up-front payment Up-front/);
    await precedent
      .getByRole('button', { name: /^Nokia - Apple/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: apple })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('EUR 1,700,000,000');
  });

  await test.step('the citation stands in the reasons of the round', async () => {
    await openDeal(page);
    await openTab(page, 'Rounds');
    const reason = roundsPanel(page).getByRole('textbox', {
      name: 'Reason: Consideration, Up-front payment',
      exact: true,
    });
    await expect(reason).toHaveValue(/EUR 1,700,000,000 \(disclosed\) \[nokia-apple-2017\]$/);
  });

  await test.step('a matrix of five columns, printed and read back', async () => {
    await openMatrix(page);
    for (const title of (await columnTitles(page)).filter(
      (shown) => /^Round [^4]/.test(shown) || huawei.test(shown),
    ))
      await toggleColumns(page, [title]);
    await expect.poll(async () => (await columnTitles(page)).length).toBe(5);
    const out = path.join(home, 'Documents', 'five columns.pdf');
    await answerSaveDialog(app, out);
    await exportComparison(page, 'PDF to print');
    const { text } = await readExport(out);
    for (const words of [
      '1,700,000,000',
      '1,041,642,161.25',
      'MacDailyNews',
      'undisclosed',
      'Nokia',
      'Xiaomi',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});
