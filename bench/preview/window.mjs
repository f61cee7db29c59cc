/**
 * The preview as a person has it, in the real app: from the click on the Export tab to the end of the frame that has its first
 * page. Each start of the app gives one figure: of who goes there as soon as the deal is open, or of who worked on it first.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../../e2e/launch/launch-app.ts';
import { addClock } from '../drafting/page-clock.mjs';
import { report } from '../drafting/stats.mjs';
import { processorOf } from './processor-of.mjs';

const LINES = 20_000;
/** In milliseconds: longer than it takes to make a preview ready. */
const WORKED_FIRST = 8000;
const starts = Number(process.env.PARLEY_BENCH_STARTS ?? 3);
const home = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
const documents = path.join(home, 'Documents');
mkdirSync(documents);

/** @typedef {import('@playwright/test').Page} Page */

try {
  const short = path.join(documents, 'short.parley');
  const long = path.join(documents, 'long.parley');
  await inApp([], (page) => page.evaluate(makeSamples, { short, long, lines: LINES }));
  for (const [title, file] of [
    ['a deal', short],
    [`a deal with ${LINES} lines`, long],
  ])
    for (const [when, wait] of /** @type {const} */ ([
      ['at once', 0],
      ['after work', WORKED_FIRST],
    ])) {
      const took = [];
      for (let start = 0; start < starts; start += 1) took.push(await measured(file ?? '', wait));
      report(
        `first page of ${title}, ${when}`,
        took.map(({ painted }) => painted),
        { target: 1000 },
      );
      report(
        '  processor time of all processes',
        took.map(({ processor }) => processor),
      );
    }
} finally {
  rmSync(home, { recursive: true, force: true });
}

/**
 * @param {string} file
 * @param {number} wait
 */
async function measured(file, wait) {
  const copy = path.join(documents, 'measured.parley');
  copyFileSync(file, copy);
  return inApp([copy], async (page, program) => {
    await page.getByRole('textbox', { name: 'Working title' }).waitFor();
    await page.evaluate(addClock);
    await page.waitForTimeout(wait);
    await page.getByRole('tab', { name: 'Export' }).hover();
    await page.evaluate(() => window.benchClock.wait('click', '[data-painted]'));
    const before = processorOf(program);
    // not by `click`, with which the driver looks into the page for what is hit while the time runs
    await page.mouse.down();
    await page.mouse.up();
    const painted = await page.evaluate(() => window.benchClock.answer());
    return { painted, processor: processorOf(program) - before };
  });
}

/**
 * @template T
 * @param {readonly string[]} args
 * @param {(page: Page, program: number) => Promise<T>} work
 */
async function inApp(args, work) {
  const app = await launchApp({ home, args });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-ready]').first().waitFor({ state: 'attached' });
    return await work(page, app.process().pid ?? 0);
  } finally {
    await app.close();
  }
}

/**
 * Runs in the page: two workspaces with the sample, and a list of so many lines attached to the draft of one.
 *
 * @param {{ short: string, long: string, lines: number }} wanted
 */
async function makeSamples({ short, long, lines }) {
  /** @type {(name: string, input: unknown) => Promise<any>} */
  const call = async (name, input) => {
    const answer = JSON.parse(await window.backend.call(name, input));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  for (const file of [short, long]) await call('workspace.create', { file, sample: true });
  const words = ['method', 'apparatus', 'terminal', 'paging', 'uplink', 'downlink', 'handover', 'carrier'];
  const rows = Array.from(
    { length: lines },
    (_, at) => `EP${2_000_000 + at} B1;${words[at % 8]} ${words[(at * 3) % 8]} for item ${at}`,
  );
  const source = { text: ['Publication;Title', ...rows].join('\n') };
  await call('patentLists.import', { source, name: 'Long', owner: 'Nokia Corporation', settings: {} });
  const isThere = (/** @type {{ name: string }} */ { name }) => name === 'Long';
  let list;
  while (!list) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    list = (await call('patentLists.list', {})).find(isThere);
  }
  const [{ id: dealId }] = await call('deals.list', {});
  const { round } = await call('deals.open', { dealId });
  await call('schedules.attach', { roundId: round.id, letter: 'Z', listId: list.id });
  await call('workspace.close', {});
}
