import { expect, test } from '../fixtures.ts';
import { openEconomics, sayConventions } from '../pages/economics.ts';
import { createDeal } from '../pages/new-deal.ts';
import { openDeal } from '../pages/workbench.ts';

test('a deal of which too little is said has no value, and each reason leads to the field that is missing', async ({
  page,
}) => {
  await openDeal(page);
  await createDeal(page, {
    title: 'Aspen',
    parties: { A: { name: 'Alpha Radio' }, B: { name: 'Beta Devices' } },
    ourSide: 'A',
    terms: [],
  });
  const value = await openEconomics(page, 'Value');
  await value.getByRole('button', { name: 'Say how to reckon' }).click();
  await page.getByRole('tabpanel', { name: 'Conventions', exact: true }).waitFor();
  await sayConventions(page, { currency: 'EUR', valuationDate: '2026-01-01', discountRate: '8' });

  await openEconomics(page, 'Value');
  const reasons = value.getByRole('region', { name: 'Why there is no value' });
  await expect(reasons).toContainText('Nothing can be dated without the effective date');
  await reasons.getByRole('button', { name: /^Effective date/ }).click();
  const form = page.getByRole('form', { name: 'Values of Effective date' });
  await expect(form.locator(':focus')).toHaveCount(1);
});
