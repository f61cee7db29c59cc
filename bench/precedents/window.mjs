/**
 * The comparison as a person has it, in the real app: a hundred terms in twenty columns, from the time stamp of the click or
 * key to the end of the frame that shows what came of it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../../e2e/launch/launch-app.ts';
import { addClock } from '../drafting/page-clock.mjs';
import { report } from '../drafting/stats.mjs';

const [TERMS, COLUMNS] = [100, 20];
const times = Number(process.env.PARLEY_BENCH_TIMES ?? 12);
const matrix = '[role=grid] tr[data-term]';
const home = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
mkdirSync(path.join(home, 'Documents'));

/** @typedef {import('@playwright/test').Page} Page */

/** @type {Record<'first' | 'again' | 'held' | 'processor' | 'filtered' | 'all', number[]>} */
const took = { first: [], again: [], held: [], processor: [], filtered: [], all: [] };
const app = await launchApp({ home });
try {
  const page = await app.firstWindow();
  await page.locator('[data-ready]').first().waitFor({ state: 'attached' });
  await page.getByRole('textbox', { name: 'Working title' }).waitFor();
  await page.evaluate(fillComparison, { TERMS, COLUMNS });
  await page.evaluate(addClock);
  const part = (/** @type {string} */ name) => page.getByRole('tab', { name, exact: true });
  took.first.push(await clickUntil(page, part('Compare'), matrix));
  const rows = await page.getByRole('grid').getAttribute('aria-rowcount');
  const columns = await page.getByRole('grid').getAttribute('aria-colcount');
  const busy = await watchProcessor(page);
  for (let time = 0; time < times; time += 1) {
    await part('Rounds').click();
    took.again.push(await clickUntil(page, part('Compare'), matrix));
    await part('Statistics').click();
    await page.waitForTimeout(300);
    const before = await busy();
    took.held.push(await clickUntil(page, part('Matrix'), matrix));
    took.processor.push((await busy()) - before);
    await page.waitForTimeout(300);
    const fewer = `[role=grid]:not([aria-rowcount="${rows}"])`;
    took.filtered.push(await clickUntil(page, page.getByText('That differ', { exact: true }), fewer));
    const all = `[role=grid][aria-rowcount="${rows}"]`;
    took.all.push(await clickUntil(page, page.getByText('All terms', { exact: true }), all));
  }
  const size = `${Number(rows) - 1} terms x ${Number(columns) - 1} columns`;
  report(`${size}: tab opened, read and painted`, took.first, { target: 100 });
  report('  opened again, painted', took.again, { target: 100 });
  report('  from another part of the tab, painted', took.held, { target: 100 });
  report('  the same, time of the processor in the window', took.processor, { target: 100 });
  report('  only terms that differ, painted', took.filtered, { target: 100 });
  report('  all terms again, painted', took.all, { target: 100 });
  report('  column put elsewhere by key, painted', await measureMoves(page), { target: 100 });
  report('  scrolled, time between frames', await measureScroll(page), { target: 100 });
} finally {
  await app.close();
  rmSync(home, { recursive: true, force: true });
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
 * How long the window's main thread has been busy so far, in milliseconds: on a busy machine only that compares.
 *
 * @param {Page} page
 */
async function watchProcessor(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** @param {Page} page */
async function measureMoves(page) {
  await page.locator('[role=grid] th button[aria-haspopup=menu]').first().focus();
  await page.evaluate(() => window.benchClock.watchKeys());
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(time % 2 === 0 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
    await page.waitForTimeout(200);
  }
  const pressed = await page.evaluate(() => window.benchClock.takeKeys());
  // the Shift key is one too
  return pressed.filter((_, index) => index % 2 === 1);
}

/** @param {Page} page */
function measureScroll(page) {
  return page.evaluate(async () => {
    const region = document.querySelector('section[aria-label=Comparison]');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** @type {number[]} */
    const between = [];
    let last = /** @type {number} */ (await frame());
    for (let turn = 0; turn < 120; turn += 1) {
      region?.scrollBy(0, turn < 60 ? 60 : -60);
      const now = /** @type {number} */ (await frame());
      between.push(now - last);
      last = now;
    }
    return between;
  });
}

/**
 * Runs in the page: terms of our own until there are so many, and a view with so many columns, the entries with most facts.
 *
 * @param {{ TERMS: number, COLUMNS: number }} size
 */
async function fillComparison({ TERMS: terms, COLUMNS: count }) {
  /** @type {(name: string, input: unknown) => Promise<any>} */
  const call = async (name, input) => {
    const answer = JSON.parse(await window.backend.call(name, input));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  const [{ id: dealId }] = await call('deals.list', {});
  const { round, rounds } = await call('deals.open', { dealId });
  const entries = await call('precedents.list', {});
  const wanted = entries
    .toSorted((/** @type {any} */ one, /** @type {any} */ other) => other.facts - one.facts)
    .slice(0, count - rounds.length)
    .map((/** @type {any} */ entry) => entry.id);
  const earlier = rounds.slice(0, -1).map((/** @type {any} */ each) => `round-${each.number}`);
  const columns = ['round', ...wanted, ...earlier];
  const comparison = await call('comparison.read', { dealId, columns });
  for (let at = comparison.rows.length; at < terms; at += 1) {
    const fields = ['one', 'two', 'three'].map((key) => ({ key, label: `Value ${key}`, kind: 'money' }));
    const custom = { label: `Term ${at}`, section: 'legal', fields };
    const open = await call('terms.addCustom', { roundId: round.id, custom });
    const term = open.round.terms.find((/** @type {any} */ each) => each.custom?.label === custom.label);
    const fee = { basis: 'illustrative', value: { amount: '1250000.50', currency: 'EUR' } };
    await call('terms.save', {
      roundId: round.id,
      term: { ...term, fields: { one: fee, two: fee, three: fee } },
    });
  }
  const view = { columns, base: 'round', show: 'all', priority: null, onlyEconomic: false };
  await call('comparison.saveView', { dealId, view });
}
