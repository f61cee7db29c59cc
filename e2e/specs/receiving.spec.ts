import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { replaceTracked } from '../pages/edit-word-file.ts';
import { exportPdf } from '../pages/export-panel.ts';
import { makeRound, partRow, receiveFile, shownPart } from '../pages/receiving.ts';
import { changeRow, freezeDraft, roundsPanel } from '../pages/rounds.ts';
import { openDeal, openTab } from '../pages/workbench.ts';

test('a Word file goes out, comes back changed by their counsel, and becomes their round', async ({
  app,
  page,
  home,
}) => {
  test.slow();
  const [sent, answer] = [path.join(home, 'sent.docx'), path.join(home, 'answer of Xiaomi.docx')];

  await test.step('our round is sent as a Word file, and they change one value with tracked changes', async () => {
    await openDeal(page);
    await openTab(page, 'Rounds');
    await freezeDraft(page);
    await exportPdf({ app, page }, { copy: 'Counterpart copy', format: 'Word', out: sent });
    await replaceTracked(sent, answer, { before: '45 days', after: '30 days', author: 'Li Wei' });
  });

  await test.step('every part finds its term; the value is read from the words, and the change has its author', async () => {
    await receiveFile({ app, page }, answer);
    await page.getByText('To look at 0').waitFor();
    await page.getByText('Changed 1').click();
    await partRow(page, 'Payment mechanics').click();
    const part = shownPart(page);
    await expect(part.getByRole('region', { name: 'Values read from the words' })).toContainText('30 days');
    await expect(part.locator('del', { hasText: '45 days' }).first()).toHaveAttribute('title', /Li Wei/);
    await expect(part.getByRole('checkbox', { name: 'Take them as values of the term' })).toBeChecked();
  });

  await test.step('the match is confirmed, and the round says what moved', async () => {
    await makeRound(page);
    await expect(changeRow(page, /Payment mechanics/)).toContainText('30 days');
    await expect(roundsPanel(page).getByText('All 1', { exact: true })).toBeVisible();
  });

  await test.step('what they marked is kept, and can be answered', async () => {
    await roundsPanel(page).getByRole('button', { name: 'answer of Xiaomi.docx', exact: true }).click();
    const record = page.getByRole('dialog', { name: /answer of Xiaomi\.docx/ });
    await expect(record.getByText('Li Wei struck')).toBeVisible();
    await record.getByRole('combobox', { name: 'Answer to put in: 30 days' }).selectOption('rejected');
    await record.getByRole('button', { name: 'Close' }).click();
    await roundsPanel(page).getByRole('button', { name: 'answer of Xiaomi.docx', exact: true }).click();
    await expect(record.getByRole('combobox', { name: 'Answer to put in: 30 days' })).toHaveValue('rejected');
  });
});
