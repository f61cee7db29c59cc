import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openEconomics } from '../pages/economics.ts';
import { openDeal } from '../pages/workbench.ts';

test('ranges move the tornado, a seed draws the very same again, and what was stopped or taken back leaves no trace', async ({
  page,
}) => {
  await openDeal(page);
  const value = await openEconomics(page, 'Value');
  const worth =
    (await value.getByRole('button', { name: /^Net present value to us/ }).getAttribute('aria-label')) ?? '';
  const part = await openEconomics(page, 'Ranges');
  const box = (name: string): Locator => part.getByRole('textbox', { name, exact: true });
  const high = box('Units of Xiaomi, high, percent of the forecast');
  const tornado = part.getByRole('region', { name: 'Figures: Which assumption moves round 4 most' });
  const ofUnits = tornado.getByRole('row', { name: /^Units of Xiaomi/ });

  await test.step('each assumption alone at its bounds, the base being the value of the round', async () => {
    await expect(part.getByRole('img', { name: /^Which assumption moves round 4 most/ })).toBeVisible();
    await part.getByRole('button', { name: 'Figures' }).first().click();
    await expect(ofUnits).toContainText('80 % of the forecast');
    await expect(ofUnits).toContainText('130 % of the forecast');
    await expect(tornado).toContainText(worth.replace(/^.*: EUR /, ''));
  });

  await test.step('a range is widened and taken back', async () => {
    const before = (await ofUnits.textContent()) ?? '';
    await high.fill('160');
    await high.press('Tab');
    await expect(ofUnits).toContainText('160 % of the forecast');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(high).toHaveValue('130');
    await expect(ofUnits).toHaveText(before);
  });

  const quantiles = part.getByRole('table', { name: 'Quantiles' });
  const draw = part.getByRole('button', { name: 'Draw', exact: true });
  const drawnFrom = async (seed: string): Promise<string> => {
    await retype(box('Seed'), seed);
    await draw.click();
    await expect(part.getByText(new RegExp(`; seed ${seed}, 20,000 draws;`))).toBeVisible();
    return (await quantiles.textContent()) ?? '';
  };

  const first =
    await test.step('a draw shows its distribution, and the same seed the very same again', async () => {
      const drawn = await drawnFrom('2017');
      await expect(part.getByRole('img', { name: /^What round 4 comes to over 20,000 draws/ })).toBeVisible();
      await expect(quantiles.getByRole('row', { name: /^50 %/ })).toContainText('Units of Xiaomi');
      expect(await drawnFrom('7')).not.toBe(drawn);
      expect(await drawnFrom('2017')).toBe(drawn);
      return drawn;
    });

  await test.step('a draw that is stopped leaves what was drawn before', async () => {
    await retype(box('Draws'), '100,000');
    await part.evaluate(pressCancelAtOnce);
    await draw.click();
    await expect.poll(() => part.getAttribute('data-stopped')).toBe('');
    await expect(draw).toBeEnabled();
    await expect(part.getByText(/; seed 2017, 20,000 draws;/)).toBeVisible();
    await expect(quantiles).toHaveText(first);
  });
});

/** A figure loses its commas as its box is entered, and with them what was marked in it. */
async function retype(box: Locator, text: string): Promise<void> {
  await box.focus();
  await box.fill(text);
}

/** In the window: the draws are made faster than a pointer is moved. */
function pressCancelAtOnce(part: Element): void {
  const watch = new MutationObserver(() => {
    for (const button of part.querySelectorAll('button:not(:disabled)'))
      if (button.textContent === 'Cancel') {
        watch.disconnect();
        part.toggleAttribute('data-stopped', true);
        (button as HTMLButtonElement).click();
      }
  });
  watch.observe(part, { childList: true, subtree: true, attributes: true });
}
