import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paragraph, run, writeDocx } from '../../db/receiving/docx/docx.fixture.ts';
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
    await expect(record.getByText('Li Wei replaced')).toBeVisible();
    await record
      .getByRole('combobox', { name: 'Answer to replaced: 45 days → 30 days' })
      .selectOption('rejected');
    await record.getByRole('button', { name: 'Close' }).click();
    await roundsPanel(page).getByRole('button', { name: 'answer of Xiaomi.docx', exact: true }).click();
    await expect(record.getByRole('combobox', { name: 'Answer to replaced: 45 days → 30 days' })).toHaveValue(
      'rejected',
    );
  });
});

test('a Word file of somebody else is confirmed term by term, and frozen only once that was said', async ({
  app,
  page,
  home,
}) => {
  test.slow();
  const theirs = path.join(home, 'Our position.docx');
  const heading = (words: string): string => paragraph(run(words), '<w:outlineLvl w:val="0"/>');
  const body = [
    heading('Territory'),
    paragraph(run('Worldwide, without Crimea.')),
    heading('Patent marking'),
    paragraph(run('The licensee marks nothing.')),
    heading('Our remarks'),
    paragraph(run('We are not content with the favoured licensee.')),
  ].join('');
  await writeFile(theirs, writeDocx({ body }));
  const bar = page.getByRole('region', { name: 'Make the round' });
  const part = shownPart(page);

  await test.step('what nobody is sure of is gone over one by one', async () => {
    await openDeal(page);
    await openTab(page, 'Rounds');
    await freezeDraft(page);
    await receiveFile({ app, page }, theirs);
    await expect(bar.getByText('2 parts want a look')).toBeVisible();
    await expect(part.getByRole('heading', { name: 'Patent marking' })).toBeVisible();
    await part.getByRole('button', { name: 'That is right' }).click();
    await expect(part.getByRole('heading', { name: 'Our remarks' })).toBeVisible();
    await expect(bar.getByText('1 part wants a look')).toBeVisible();
  });

  await test.step('a round that is not gone over is not frozen without a question', async () => {
    await bar.getByRole('radio', { name: 'Freeze it as received' }).check();
    await bar.getByRole('button', { name: /^Make round / }).click();
    const question = page.getByRole('dialog', { name: 'Freeze round 5?' });
    await expect(question).toContainText('1 part wants a look');
    await question.getByRole('button', { name: 'Freeze it' }).click();
    await page.getByRole('tab', { name: 'Rounds', selected: true }).waitFor();
    await expect(changeRow(page, /Patent marking/)).toBeVisible();
  });
});
