/** The difference of two rounds of 170,000 characters, against the text comparison of jsdiff on the same words. */
import { diffWordsWithSpace } from 'diff';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { report } from './stats.mjs';

const names = { A: 'Alpha Radio', B: 'Beta Devices' };

/**
 * @param {typeof import('./parts.ts')} parts
 * @param {string} bigDeal
 */
export async function measureDiff(parts, bigDeal) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  try {
    const file = path.join(folder, 'big.parley');
    copyFileSync(bigDeal, file);
    const { latest, previous } = await readRounds(parts, file);
    const length = textOf(parts, latest).length;
    process.stdout.write(`the prose of the latest round: ${length.toLocaleString('en-GB')} characters\n`);
    const writer = parts.createWriter(99);
    const rewritten = { ...latest, terms: latest.terms.map((term) => parts.reworded(term, writer)) };
    compare(parts, 'diff, 5 of 200 terms changed', previous, latest, { times: 60, rival: true });
    // jsdiff takes minutes for this one, since it looks for the shortest way over the whole text
    compare(parts, 'diff, all 200 terms changed', latest, rewritten, { times: 30, rival: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {typeof import('./parts.ts')} parts
 * @param {string} what
 * @param {import('../../domain/deals/deal.ts').Round} before
 * @param {import('../../domain/deals/deal.ts').Round} after
 * @param {{ times: number, rival: boolean }} options
 */
function compare(parts, what, before, after, { times, rival }) {
  const texts = { one: textOf(parts, before), other: textOf(parts, after) };
  // Copies, as two rounds that were read from the file have nothing in common
  const rounds = () => structuredClone({ before, after });
  const first = time(rounds, ({ before: from, after: to }) => parts.diffRounds(from, to, names));
  report(`${what}: first`, [first], { target: 50 });
  /** @type {{ ours: number[], theirs: number[] }} */
  const { ours, theirs } = { ours: [], theirs: [] };
  for (let turn = 0; turn < times; turn += 1) {
    ours.push(time(rounds, ({ before: from, after: to }) => parts.diffRounds(from, to, names)));
    if (!rival || turn >= 10) continue;
    theirs.push(
      time(
        () => texts,
        ({ one, other }) => diffWordsWithSpace(one, other),
      ),
    );
  }
  report(what, ours, { target: 50, ...(rival && { rival: { name: 'jsdiff by words', values: theirs } }) });
}

/**
 * @template T
 * @param {() => T} prepare
 * @param {(prepared: T) => unknown} run
 */
function time(prepare, run) {
  const prepared = prepare();
  const began = performance.now();
  run(prepared);
  return performance.now() - began;
}

/**
 * @param {typeof import('./parts.ts')} parts
 * @param {import('../../domain/deals/deal.ts').Round} round
 */
function textOf(parts, round) {
  return parts
    .termsInForce(round.terms)
    .map((term) => parts.plainProse(parts.proseOfTerm(term, names, {})))
    .join('\n');
}

/**
 * @param {typeof import('./parts.ts')} parts
 * @param {string} file
 */
async function readRounds(parts, file) {
  const backend = parts.createBackend({
    fonts: /** @type {never} */ ({}),
    emit: () => {},
    logFailure: () => {},
  });
  const opened = await backend.call('workspace.open', { file });
  if (!opened.ok) throw new Error('the workspace cannot be opened');
  const list = await backend.call('deals.list', {});
  const dealId = list.ok ? list.value.find(({ title }) => title === parts.bigTitle)?.id : undefined;
  const open = await backend.call('deals.open', { dealId: dealId ?? '' });
  const head = open.ok ? open.value.rounds.at(-2) : undefined;
  const previous = await backend.call('rounds.get', { roundId: head?.id ?? '' });
  await backend.close();
  if (!open.ok || !previous.ok) throw new Error('the big deal cannot be read');
  return { latest: open.value.round, previous: previous.value };
}
