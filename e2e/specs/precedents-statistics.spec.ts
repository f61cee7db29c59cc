import { expect, test } from '../fixtures.ts';
import { decide, openComparePart } from '../pages/comparables.ts';
import { openEntry, ownEditor, writeOwn } from '../pages/precedent-entry.ts';
import { openDeal } from '../pages/workbench.ts';

const title = 'Example Wireless - Foo licence (2024)';

test('a figure of our own stands in a statistic as ours and confidential, beside a word of caution', async ({
  page,
}) => {
  await openEntry(page, 'nokia apple 2017', /^Nokia - Apple settlement/);
  await writeOwn(page, title);
  await ownEditor(page).getByRole('button', { name: 'Save precedent' }).click();
  await ownEditor(page).waitFor({ state: 'hidden' });
  await openDeal(page);
  await openComparePart(page, 'Comparables');
  await decide(page, /^Example Wireless - Foo/, { verdict: 'Accept', reason: 'Told to us in confidence.' });
  const statistics = await openComparePart(page, 'Statistics');
  const upFront = statistics.getByRole('region', { name: 'Up-front payment, the whole price, EUR' });
  await expect(upFront).toContainText('Nominal sums as published');
  await upFront.getByText(/1 of our own \(confidential\)$/).click();
  const used = upFront.getByRole('table', { name: /^Values used/ });
  await expect(used.getByRole('row', { name: /Example Wireless/ })).toContainText('confidential');
  const others = statistics.getByRole('region', { name: 'Up-front payment, one of several payments, EUR' });
  await expect(others).toContainText('1 value of 1 precedent used');
  await expect(others).not.toContainText('of our own');
});
