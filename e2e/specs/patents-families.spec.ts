import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { familyKey, openFamily, openListTab } from '../pages/patent-families.ts';
import { startImport } from '../pages/patent-lists.ts';
import { openTable } from '../pages/patent-table.ts';

test('families under four keys, statements by hand with a note, and whether a sale bears a royalty', async ({
  home,
  app,
  page,
}) => {
  const file = path.join(home, 'declared.csv');
  await writeFile(file, toCutForm(inventedRows));
  await startImport({ app, page }, { file, name: 'Theirs', owner: 'Nokia Corporation' });
  const families = await openListTab(page, 'Families');

  await test.step('each key counts for itself, and says where it disagrees', async () => {
    await expect(familyKey(families, 'by ETSI id')).toBeChecked();
    await expect(familyKey(families, 'by identical priorities')).toHaveAccessibleName(
      /^3 families by identical/,
    );
    await families.getByText('Where the keys disagree').first().click();
    await families.getByRole('button', { name: /^Show 1 families by ETSI id that are split/ }).click();
    await expect(families.getByRole('button', { name: /^Family / })).toHaveCount(1);
  });

  const family = await openFamily(page, '901');
  await test.step('a statement by hand changes the figure and says so', async () => {
    await family.getByRole('button', { name: 'Expiry and status of US201213900101' }).click();
    const detail = family.getByRole('region', { name: 'Expiry and status of US201213900101' });
    await expect(detail).toContainText('20 years from the filing date 2012-01-04, estimated, unadjusted');
    await detail.getByRole('button', { name: 'State otherwise…' }).click();
    const form = detail.getByRole('form', { name: 'State otherwise' });
    await form.getByRole('textbox', { name: 'Value' }).fill('2029-06-30');
    await form.getByRole('button', { name: 'State it' }).click();
    await expect(form).toContainText('Say why, or where you read it.');
    await form.getByRole('textbox', { name: 'Note' }).fill('lapse agreed at the last meeting');
    await form.getByRole('button', { name: 'State it' }).click();
    await expect(detail).toContainText(/2029-06-30, stated by hand on .*: lapse agreed at the last meeting/);
    await expect(detail).toContainText('2032-01-04');
    await expect(family.getByText('until 2029-06-30, by hand')).toBeVisible();
  });

  await test.step('axe finds nothing on the tab', async () => expect(await violationsOn(page)).toEqual([]));

  await test.step('a family by hand stands beside the others', async () => {
    await family.getByRole('checkbox', { name: 'Choose all' }).check();
    await family.getByRole('button', { name: 'Put into a family by hand…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Family by hand' });
    await dialog.getByRole('combobox', { name: 'Family' }).fill('Paging');
    await dialog.getByRole('textbox', { name: 'Note' }).fill('one invention');
    await dialog.getByRole('button', { name: 'Put together' }).click();
    await expect(familyKey(families, 'by hand')).toHaveAccessibleName(/^1 family by hand/);
    await familyKey(families, 'by hand').check();
    const byHand = await openFamily(page, 'Paging');
    await byHand.getByRole('button', { name: 'Dissolve…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dissolve', exact: true }).click();
    await expect(families.getByRole('heading', { name: 'No families by hand yet' })).toBeVisible();
  });

  await test.step('a sale bears a royalty where a right is in force, and a figure shows what is behind it', async () => {
    const coverage = await openListTab(page, 'Expiry and coverage');
    await coverage.getByRole('textbox', { name: 'On the day' }).fill('2025-01-01');
    await expect(coverage.getByRole('heading', { name: 'By office on 2025-01-01' })).toBeVisible();
    await expect(coverage.getByRole('table', { name: 'Stated by hand' })).toContainText(
      'lapse agreed at the last meeting',
    );
    expect(await violationsOn(page)).toEqual([]);
    const answer = coverage.getByRole('status', { name: 'Answer' });
    const ask = async (madeIn: string, soldIn: string): Promise<void> => {
      await coverage.getByRole('combobox', { name: 'Made in' }).fill(madeIn);
      await coverage.getByRole('combobox', { name: 'Sold in' }).fill(soldIn);
      await coverage.getByRole('button', { name: 'Ask' }).click();
    };
    await ask('VN', 'BR');
    await expect(answer).toContainText('No Made in Vietnam (VN), sold in Brazil (BR) on 2025-01-01');
    await ask('Vietnam', 'US');
    await expect(answer).toContainText('Yes Made in Vietnam (VN), sold in United States (US)');
    await answer.getByRole('button', { name: /^1 applications in force in United States/ }).click();
    await expect(page.getByRole('dialog').getByRole('row', { name: /US201213900101/ })).toContainText(
      'stated by hand',
    );
  });
});

test('rows of the table become a family by hand', async ({ home, app, page }) => {
  const file = path.join(home, 'declared.csv');
  await writeFile(file, toCutForm(inventedRows));
  await startImport({ app, page }, { file, name: 'Theirs', owner: 'Nokia Corporation' });
  const table = await openTable(page, 'Theirs');
  await table.getByRole('gridcell').filter({ hasText: /\S/ }).first().click();
  await page.getByRole('button', { name: 'Family by hand…' }).click();
  await expect(page.getByRole('dialog', { name: 'Family by hand' })).toContainText(
    '1 application becomes a family by hand.',
  );
});

async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
