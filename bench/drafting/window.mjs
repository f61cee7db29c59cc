/**
 * Drafting as a person has it, in the real app on a deal of 200 terms and 40 rounds: opening it, typing, undo, comparing.
 * Times are the page's own: from the time stamp of the input to the frame that shows it. Beside each stands a rival in the
 * same window: the same keys in a plain text area, the opening of an empty deal, the round trip of a call alone.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../../e2e/launch/launch-app.ts';
import { addClock } from './page-clock.mjs';
import { report } from './stats.mjs';

const [bigDeal = '', bigTitle = '', emptyTitle = ''] = process.argv.slice(2);
const starts = Number(process.env.PARLEY_BENCH_STARTS ?? 5);
const keys = Number(process.env.PARLEY_BENCH_KEYS ?? 240);
const steps = Number(process.env.PARLEY_BENCH_STEPS ?? 40);
const home = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
mkdirSync(path.join(home, 'Documents'));

/** @typedef {import('@playwright/test').Page} Page */

/** @param {(page: Page) => Promise<void>} measure */
async function inApp(measure) {
  const file = path.join(home, 'Documents', 'big.parley');
  copyFileSync(bigDeal, file);
  const app = await launchApp({ home, args: [file] });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-ready]').first().waitFor({ state: 'attached' });
    await page.evaluate(addClock);
    page.setDefaultTimeout(8000);
    await measure(page);
  } finally {
    await app.close();
  }
}

/**
 * From a click to the frame after something is there.
 *
 * @param {Page} page
 * @param {import('@playwright/test').Locator} target
 * @param {string} until a selector
 * @returns {Promise<number>}
 */
async function clickUntil(page, target, until) {
  await target.hover();
  await page.evaluate((selector) => window.benchClock.wait('click', selector), until);
  // not by `click`, with which the driver looks into the page for what is hit while the time runs
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => window.benchClock.answer());
}

/**
 * Keys in bursts with a pause after each that is long enough for a save, so that some meet its answer.
 *
 * @param {Page} page
 * @param {string} letters
 * @returns {Promise<number[]>}
 */
async function type(page, letters) {
  await page.evaluate(() => window.benchClock.watchKeys());
  for (let count = 0; count < keys; count += 1) {
    await page.keyboard.press(letters[count % letters.length] ?? 'a');
    await page.waitForTimeout(count % 12 === 11 ? 340 + ((count * 7) % 90) : 60 + ((count * 13) % 50));
  }
  return page.evaluate(() => window.benchClock.takeKeys());
}

/** @param {Page} page */
async function measureOpening(page) {
  const open = async (/** @type {string} */ title, /** @type {string} */ until) => {
    const deal = page.getByRole('button', { name: title, exact: true });
    return clickUntil(page, deal, until);
  };
  const goBack = () =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Deals' }).click();
  const empty = await open(emptyTitle, '[role=tabpanel] h2');
  const emptySheet = await clickUntil(page, page.getByRole('tab', { name: 'Term sheet' }), '[data-term]');
  await goBack();
  const big = await open(bigTitle, '[role=tabpanel] h2');
  const bigSheet = await clickUntil(page, page.getByRole('tab', { name: 'Term sheet' }), '[data-term]');
  return { empty, emptySheet, big, bigSheet };
}

/** @type {Record<string, number[]>} */
const times = { empty: [], emptySheet: [], big: [], bigSheet: [] };

try {
  for (let start = 0; start < starts; start += 1) {
    await inApp(async (page) => {
      for (const [name, took] of Object.entries(await measureOpening(page))) times[name]?.push(took);
    });
  }
  report('opening the deal', times.big ?? [], {
    target: 300,
    rival: { name: 'empty deal', values: times.empty ?? [] },
  });
  report('its term sheet', times.bigSheet ?? [], {
    target: 300,
    rival: { name: 'empty deal', values: times.emptySheet ?? [] },
  });
  await inApp(async (page) => {
    await measureOpening(page);
    await measureSteps(page);
    await measureTyping(page);
    await measureComparison(page);
  });
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** @param {Page} page */
async function measureTyping(page) {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'bench-rival';
    area.style.cssText = 'position:fixed;z-index:9999;right:0;bottom:0;width:400px;height:200px';
    document.body.append(area);
    area.focus();
  });
  const rival = { name: 'text area', values: await type(page, 'the words of a term ') };
  await page.evaluate(() => document.getElementById('bench-rival')?.remove());
  const section = page.locator('[data-term=term]');
  await section.locator('[data-prose] p').first().click();
  await section.getByRole('textbox').waitFor();
  report('keystroke in prose', await type(page, 'the words of a term '), { target: 16, rival });
  await page.keyboard.press('Escape');
  await page
    .getByRole('navigation', { name: 'Terms' })
    .getByRole('button', { name: 'Custom term 1', exact: false })
    .first()
    .click();
  const values = page.getByRole('form', { name: /^Values of Custom term/ });
  await values.getByRole('textbox').first().click();
  report('keystroke in a value', await type(page, 'the words of a term '), { target: 16, rival });
}

/** @param {Page} page */
async function measureSteps(page) {
  const bare = await page.evaluate(() => window.benchClock.calls('deals.list', {}, 200));
  await page.getByRole('navigation', { name: 'Terms' }).getByRole('button').first().click();
  const state = page.getByRole('combobox', { name: 'State' });
  for (const value of ['parked', 'agreed']) {
    await state.selectOption(value);
    await page.waitForTimeout(100);
  }
  const dealId = await page.evaluate(async (title) => {
    const answer = await window.backend.call('deals.list', {});
    // what the contract says of this operation
    const { value } = /** @type {{ value: readonly { id: string, title: string }[] }} */ (JSON.parse(answer));
    return value.find((deal) => deal.title === title)?.id;
  }, bigTitle);
  /** @type {{ undo: number[], redo: number[] }} */
  const painted = { undo: [], redo: [] };
  for (let step = 0; step < steps; step += 1) {
    const which = step % 2 === 0 ? 'undo' : 'redo';
    const button = page.getByRole('button', { name: new RegExp(`^${which}:`, 'i') });
    painted[which].push(await clickUntil(page, button, 'outline'));
    await page.waitForTimeout(120);
  }
  report('undo, painted', painted.undo, { target: 16, rival: { name: 'bare call', values: bare } });
  report('redo, painted', painted.redo, { target: 16, rival: { name: 'bare call', values: bare } });
  const operation = await page.evaluate(
    (id) => window.benchClock.calls(['history.undo', 'history.redo'], { dealId: id }, 60),
    dealId,
  );
  report('undo or redo, the operation as the page has it', operation, {
    target: 16,
    rival: { name: 'bare call', values: bare },
  });
}

/** @param {Page} page */
async function measureComparison(page) {
  const took = await clickUntil(
    page,
    page.getByRole('tab', { name: 'Rounds' }),
    '[aria-label=Comparison] table',
  );
  report('two rounds compared, painted', [took]);
}
