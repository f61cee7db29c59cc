import { expect, test } from '../fixtures.ts';
import { createDeal } from '../pages/new-deal.ts';
import { addLimit, crossingNote, positionOn } from '../pages/positions.ts';
import { answerChange, changeRow, freezeDraft, roundsPanel, startTheirRound } from '../pages/rounds.ts';
import { closeWindow, startApp } from '../pages/start-app.ts';
import { selectTerm, termSheet, writeProse } from '../pages/term-sheet.ts';
import { openDeal, openTab, savedState } from '../pages/workbench.ts';

const title = 'Otter: Ericsson and Samsung';
const [ericsson, samsung] = ['Telefonaktiebolaget LM Ericsson', 'Samsung Electronics'];
const upFront = 'Consideration, Up-front payment';

test('a deal from its starting point through a counter-round to agreed terms, over a restart', async ({
  home,
}) => {
  test.slow();
  const first = await startApp({ home });
  const { page } = first;
  const sheet = termSheet(page);

  await test.step('a starting point brings its terms and its choices', async () => {
    await createDeal(page, {
      title,
      parties: { A: { name: ericsson }, B: { name: samsung } },
      ourSide: 'A',
      terms: [],
      startingPoint: 'Cross-licence',
    });
    await expect(sheet.printed('Territory')).toContainText('worldwide');
    await expect(sheet.printed('Release for the past')).toContainText('known or unknown');
    await expect(sheet.line('No challenge')).toBeVisible();
  });

  await test.step('values, wording and a walk-away', async () => {
    const values = await selectTerm(page, 'Consideration');
    await values.getByRole('checkbox', { name: 'up-front payment' }).check();
    await values.getByRole('combobox', { name: 'Payer', exact: true }).selectOption(samsung);
    await values.getByRole('combobox', { name: 'Up-front payment: currency' }).fill('EUR');
    await values.getByRole('textbox', { name: 'Up-front payment', exact: true }).fill('30,000,000');
    await expect(sheet.printed('Consideration')).toContainText('EUR 30,000,000');
    const limit = await addLimit(page, {
      term: 'Consideration',
      stance: 'Walk-away',
      field: 'Up-front payment',
    });
    await limit.getByRole('combobox', { name: /currency$/ }).fill('EUR');
    await limit.getByRole('textbox', { name: 'Up-front payment' }).fill('20,000,000');
    await positionOn(page, 'Consideration')
      .getByRole('textbox', { name: 'Approves beyond' })
      .fill('The board');
    await expect(crossingNote(page)).toHaveCount(0);
    const length = await selectTerm(page, 'Term');
    await length.getByRole('spinbutton', { name: 'Length: number' }).fill('7');
    await expect(sheet.printed('Term')).toContainText('7 years');
    await writeProse(page, 'Territory', ' Vessels at sea are in it.');
    await expect(savedState(page)).toContainText('Saved');
  });

  await test.step('the round is sent, and nothing of it can be changed', async () => {
    await openTab(page, 'Rounds');
    await freezeDraft(page);
    await openTab(page, 'Term sheet');
    const values = await selectTerm(page, 'Consideration');
    await expect(values.getByRole('textbox', { name: 'Up-front payment', exact: true })).toBeDisabled();
    await expect(sheet.state).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Add term' })).toBeDisabled();
    await sheet.printed('Territory').locator('[data-prose] p').first().click();
    await expect(page.getByRole('textbox', { name: 'Wording of Territory' })).toHaveCount(0);
  });

  await test.step('their answer is typed in, and crosses our walk-away', async () => {
    await startTheirRound(page);
    await openTab(page, 'Term sheet');
    const values = await selectTerm(page, 'Consideration');
    // as by hand: the Tab key selects the figure, and what is typed takes its place
    await values.getByRole('combobox', { name: 'Up-front payment: currency' }).press('Tab');
    await page.keyboard.type('15,000,000');
    await expect(crossingNote(page)).toContainText('EUR 15,000,000');
    await expect(crossingNote(page)).toContainText('Needs approval: The board.');
    await expect(sheet.line('Consideration').getByLabel('beyond our walk-away')).toBeVisible();
    await sheet.state.selectOption(`Proposed by ${samsung}`);
    const length = await selectTerm(page, 'Term');
    await length.getByRole('spinbutton', { name: 'Length: number' }).fill('5');
    await expect(sheet.printed('Term')).toContainText('5 years');
    await writeProse(page, 'Territory', ' Aircraft are not.');
    await openTab(page, 'Rounds');
    await freezeDraft(page);
  });

  await test.step('what moved: typed differences first, then the wording', async () => {
    await expect(changeRow(page, 'Up-front payment')).toContainText('EUR 30,000,000');
    await expect(changeRow(page, 'Up-front payment')).toContainText('EUR 15,000,000');
    await expect(changeRow(page, 'Up-front payment')).toContainText(/[-−]50 %/);
    const wording = roundsPanel(page).getByRole('region', { name: 'Wording of Territory' });
    await expect(wording.locator('ins')).toContainText('Aircraft are not.');
    await expect(wording.locator('del')).toHaveCount(0);
    await roundsPanel(page).getByText('Side by side', { exact: true }).click();
    await expect(wording.locator('ins')).toContainText('Aircraft are not.');
  });

  await test.step('answers with reasons', async () => {
    await answerChange(page, 'Term, Length', { reason: 'Ends with their road map', answer: 'Accepted' });
    await answerChange(page, upFront, { reason: 'A budget for this year', answer: 'Rejected' });
    await expect(savedState(page)).toContainText('Saved');
  });

  await test.step('our next round: terms are agreed, undone and agreed again', async () => {
    await openTab(page, 'Term sheet');
    const length = await selectTerm(page, 'Term');
    // the form stays on the screen and belongs to the new round from here on
    await page.getByRole('button', { name: 'Start round 3' }).click();
    await length.getByRole('spinbutton', { name: 'Length: number' }).fill('6');
    await expect(sheet.printed('Term')).toContainText('6 years');
    await sheet.state.selectOption('Agreed');
    await expect(sheet.printed('Term')).toContainText('Agreed');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(sheet.state).not.toHaveValue('agreed');
    await page.keyboard.press('ControlOrMeta+y');
    await expect(sheet.state).toHaveValue('agreed');
    await selectTerm(page, 'Territory');
    await sheet.state.selectOption('Agreed');
    await expect(savedState(page)).toContainText('Saved');
  });

  await closeWindow(first.app);
  const second = await startApp({ home });
  const after = termSheet(second.page);

  await test.step('after a restart everything is there', async () => {
    await openDeal(second.page, title);
    await openTab(second.page, 'Term sheet');
    await expect(after.printed('Term')).toContainText('Agreed');
    await expect(after.printed('Term')).toContainText('6 years');
    await expect(after.printed('Territory')).toContainText('Vessels at sea are in it. Aircraft are not.');
    await selectTerm(second.page, 'Consideration');
    await expect(crossingNote(second.page)).toContainText('EUR 15,000,000');
    await openTab(second.page, 'Rounds');
    const panel = roundsPanel(second.page);
    await expect(panel.getByRole('button', { name: /^Round \d$/ })).toHaveText([
      'Round 3',
      'Round 2',
      'Round 1',
    ]);
    await panel.getByRole('button', { name: 'Round 2', exact: true }).click();
    await expect(panel.getByRole('button', { name: `Answer: rejected: ${upFront}` })).toBeVisible();
    await expect(panel.getByRole('textbox', { name: 'Reason: Term, Length' })).toHaveValue(
      'Ends with their road map',
    );
  });

  await test.step('and so is the way back', async () => {
    await openTab(second.page, 'Term sheet');
    await selectTerm(second.page, 'Territory');
    await expect(after.state).toHaveValue('agreed');
    await second.page.keyboard.press('ControlOrMeta+z');
    await expect(after.state).not.toHaveValue('agreed');
    await second.page.keyboard.press('ControlOrMeta+y');
    await expect(after.state).toHaveValue('agreed');
  });
  await second.app.close();
});
