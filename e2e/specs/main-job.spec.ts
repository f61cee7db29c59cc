import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { exportedFile, exportPdf } from '../pages/export-panel.ts';
import { answerSaveDialog, watchFileManager } from '../pages/native-dialogs.ts';
import { createDeal, newDealForm } from '../pages/new-deal.ts';
import { readExport } from '../pages/read-export.ts';
import { closeWindow, startApp } from '../pages/start-app.ts';
import { addTerm, selectTerm, termSheet } from '../pages/term-sheet.ts';
import { openDeal, runCommand, savedState } from '../pages/workbench.ts';

const title = 'Falcon: Ericsson and Samsung';
const secret = 'Walk away below 1.10 a unit';
const deal = {
  title,
  parties: {
    A: { name: 'Telefonaktiebolaget LM Ericsson', seat: 'Stockholm, Sweden' },
    B: { name: 'Samsung Electronics', localName: '삼성전자', seat: 'Suwon, Korea' },
  },
  ourSide: 'A',
  terms: ['Release for the past'],
} as const;

test('a deal from nothing to paper, over a restart', async ({ home }) => {
  test.slow();
  const workspace = path.join(home, 'Documents', 'Falcon.parley');
  const first = await startApp({ home });
  const { page } = first;
  const sheet = termSheet(page);

  await test.step('a workspace where the person wants it', async () => {
    const asked = await answerSaveDialog(first.app, workspace);
    await runCommand(page, 'New workspace');
    await expect(page.getByRole('heading', { name: 'No deals yet' })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Falcon');
    expect(await asked()).toMatchObject([{ filters: [{ name: 'Parley workspace' }] }]);
  });

  await test.step('a deal without names is refused beside its fields', async () => {
    await page.keyboard.press('ControlOrMeta+n');
    await newDealForm(page).getByRole('textbox', { name: 'Party B: seat' }).fill('Suwon');
    await newDealForm(page).getByRole('button', { name: 'Create deal' }).click();
    await expect(newDealForm(page)).toContainText('Give the deal a name.');
    await expect(newDealForm(page).getByText('Give the party a name.')).toHaveCount(2);
    await expect(newDealForm(page).getByRole('textbox', { name: 'Working title' })).toBeFocused();
    await expect(newDealForm(page).getByRole('textbox', { name: 'Party B: seat' })).toHaveValue('Suwon');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('a deal with the terms that were chosen', async () => {
    await createDeal(page, deal);
    await expect(sheet.line('Release for the past')).toBeVisible();
    await expect(sheet.line('Patents assigned')).toHaveCount(0);
    await expect(sheet.document).toContainText('삼성전자');
    await expect(page.getByRole('combobox', { name: 'Proposed by' })).toContainText('Ericsson');
  });

  await test.step('terms are added and removed; mandatory ones stay', async () => {
    await addTerm(page, 'Patents assigned');
    await expect(sheet.printed('Patents assigned')).toBeVisible();
    await page.getByRole('button', { name: 'Remove term' }).click();
    await expect(sheet.line('Patents assigned')).toHaveCount(0);
    await selectTerm(page, 'Territory');
    await expect(page.getByRole('button', { name: 'Remove term' })).toBeDisabled();
  });

  await test.step('a date: the prose follows, a wrong one is refused in words and kept to be mended', async () => {
    await expect(sheet.line('Effective date')).toContainText('1 missing');
    const values = await selectTerm(page, 'Effective date');
    const date = values.getByRole('textbox', { name: 'Effective date' });
    await date.fill('2026-02-30');
    await date.blur();
    await expect(values).toContainText('Write a real date as year-month-day');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(savedState(page)).toContainText('Not saved');
    await selectTerm(page, 'Territory');
    await expect(sheet.line('Effective date')).toContainText('unsaved');
    await selectTerm(page, 'Effective date');
    await expect(date).toHaveValue('2026-02-30');
    await date.fill('2026-03-01');
    await date.blur();
    await expect(sheet.printed('Effective date')).toContainText('1 March 2026');
    await expect(savedState(page)).toContainText('Saved');
    await expect(sheet.line('Effective date')).not.toContainText('missing');
  });

  await test.step('territory', async () => {
    const values = await selectTerm(page, 'Territory');
    await values.getByRole('combobox', { name: 'Territory: extent' }).selectOption('worldwide except');
    await values.getByRole('combobox', { name: 'Territory: countries' }).fill('CN');
    await page.getByRole('option', { name: 'China (CN)', exact: true }).click();
    await expect(sheet.printed('Territory')).toContainText('worldwide except China');
  });

  await test.step('length of the term, governing law', async () => {
    const length = await selectTerm(page, 'Term');
    await length.getByRole('spinbutton', { name: 'Length: number' }).fill('7');
    await expect(sheet.printed('Term')).toContainText('7 years');
    const law = await selectTerm(page, 'Governing law');
    await law.getByRole('combobox', { name: 'Law', exact: true }).fill('England and Wales');
    await expect(sheet.printed('Governing law')).toContainText('England and Wales');
  });

  await test.step('money and instalments', async () => {
    const values = await selectTerm(page, 'Consideration');
    for (const form of ['up-front payment', 'instalments', 'running royalty'])
      await values.getByRole('checkbox', { name: form }).check();
    await values.getByRole('combobox', { name: 'Payer', exact: true }).selectOption('Samsung Electronics');
    await values.getByRole('combobox', { name: 'Up-front payment: currency' }).fill('usd');
    await values.getByRole('textbox', { name: 'Up-front payment', exact: true }).fill('125,000,000');
    await values.getByLabel('How known: Up-front payment', { exact: true }).selectOption('estimated');
    await expect(sheet.printed('Consideration')).toContainText('USD 125,000,000 estimated');

    await values.getByRole('button', { name: 'Add instalment' }).click();
    await values.getByRole('textbox', { name: 'Instalment 1: due' }).fill('2027-01-31');
    await values.getByRole('textbox', { name: 'Instalment 1: amount' }).fill('40000000.50');
    await values.getByRole('button', { name: 'Add instalment' }).click();
    await values.getByRole('textbox', { name: 'Instalment 2: due' }).fill('2026-01-31');
    await values.getByRole('textbox', { name: 'Instalment 2: amount' }).fill('10');
    await values.getByRole('textbox', { name: 'Instalment 2: amount' }).blur();
    await expect(values).toContainText('put them in order of their dates');
    await values.getByRole('textbox', { name: 'Instalment 2: due' }).fill('2028-01-31');
    await expect(sheet.printed('Consideration')).toContainText('40,000,000.50');
    await expect(sheet.line('Consideration')).not.toContainText(/missing|unsaved/);
    await sheet.state.selectOption('Agreed');
    await expect(sheet.printed('Consideration')).toContainText('Agreed');
  });

  await test.step('a running royalty brings its own term: a rate with cap and floor', async () => {
    await expect(sheet.line('Rate')).toContainText('1 missing');
    const values = await selectTerm(page, 'Rate');
    await values.getByRole('button', { name: 'Add rate' }).click();
    await values.getByRole('textbox', { name: 'Rate 1: standard' }).fill('5G');
    await values.getByRole('combobox', { name: 'Rate 1: unit' }).selectOption('percent');
    await values.getByRole('textbox', { name: 'Rate 1: rate' }).fill('0.35');
    await values.getByText('Limits and volume tiers').click();
    await values.getByRole('textbox', { name: 'Rate 1: floor per unit' }).fill('3');
    await values.getByRole('textbox', { name: 'Rate 1: cap per unit' }).fill('1');
    await values.getByRole('textbox', { name: 'Rate 1: cap per unit' }).blur();
    await expect(values).toContainText('The cap per unit lies below the floor per unit.');
    await values.getByRole('textbox', { name: 'Rate 1: cap per unit' }).fill('5');
    await expect(sheet.printed('Rate')).toContainText('Samsung Electronics pays a running royalty');
    await expect(sheet.printed('Rate')).toContainText('0.35');
    await expect(sheet.line('Rate')).not.toContainText(/missing|unsaved/);
  });

  await test.step('the window is closed in the middle of a word', async () => {
    await sheet.note.pressSequentially(secret);
    await closeWindow(first.app);
    expect(await readdir(path.dirname(workspace))).toContain('Falcon.parley');
  });

  const second = await startApp({ home });
  await test.step('and nothing is lost', async () => {
    await openDeal(second.page, title);
    const rates = await selectTerm(second.page, 'Rate');
    await expect(termSheet(second.page).note).toHaveValue(secret);
    await expect(rates.getByRole('textbox', { name: 'Rate 1: cap per unit' })).toHaveValue('5');
    const values = await selectTerm(second.page, 'Consideration');
    await expect(values.getByRole('textbox', { name: 'Up-front payment', exact: true })).toHaveValue(
      '125,000,000',
    );
    await expect(termSheet(second.page).printed('Effective date')).toContainText('1 March 2026');
  });

  await test.step('the counterpart copy says what is agreed and nothing that is ours', async () => {
    const out = path.join(home, 'Documents', 'to Samsung.pdf');
    const asked = await exportPdf(second, { copy: 'Counterpart copy', out });
    expect(asked?.defaultPath).toMatch(
      /Term sheet Telefonaktiebolaget LM Ericsson - Samsung Electronics.*\.pdf$/,
    );
    expect(asked?.defaultPath).not.toContain('Falcon');
    const copy = await readExport(out);
    for (const words of [
      '삼성전자',
      '1 March 2026',
      '40,000,000.50',
      '0.35',
      'worldwide except China',
      'Page 1 of',
    ])
      expect(copy.text).toContain(words);
    expect(copy.isTagged).toBe(true);
    expect([...copy.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TH']));
    expect(copy.outline.join('\n')).toContain('Consideration');
    expect(copy.everything).not.toContain(secret);
    for (const ours of ['Falcon', 'Walk away', 'ourSide', 'our side', 'Microsoft', home, path.basename(home)])
      expect(copy.everything).not.toContain(ours);
  });

  await test.step('"Show in folder" shows it', async () => {
    const shown = await watchFileManager(second.app);
    await exportedFile(second.page).getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(shown).toEqual([path.join(home, 'Documents', 'to Samsung.pdf')]);
  });

  await test.step('the internal copy has the note and the comparison', async () => {
    const out = path.join(home, 'Documents', 'for us.pdf');
    await exportPdf(second, { copy: 'Internal copy', paper: 'Letter', out });
    const copy = await readExport(out);
    expect(copy.text).toContain(secret);
    expect(copy.text).toContain(title);
    // of the precedents that are most like the deal, the two's own of 2021 among them
    expect(copy.text).toContain('Ericsson - Samsung cross-licence (2021)');
    expect(copy.text).toContain('Sources of the comparison');
    expect(copy.width).toBe(612);
  });

  await test.step('a place that cannot be written to is refused in words', async () => {
    await answerSaveDialog(second.app, path.join(home, 'no such folder', 'x.pdf'));
    await second.page.getByRole('button', { name: 'Export PDF…', exact: true }).click();
    await expect(second.page.getByRole('alert')).toContainText('is not there');
  });
  await second.app.close();
});
