/**
 * `npm test`: every check and every runner. Ends with one line that adds them all up, which the build machine reads.
 * A runner that leaves no report counts as a failure: no news is not good news.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from './checks/run-checks.mjs';
import { checkout, projectNode, reportsFolder, tools } from './run/checkout.mjs';
import { playwrightReport, runPlaywright } from './run/playwright.mjs';
import { runProgram } from './run/run-program.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const endToEndReport = playwrightReport('app');
const unitReport = path.join(reportsFolder, 'unit.json');
rmSync(unitReport, { force: true });
rmSync(endToEndReport, { force: true });
mkdirSync(reportsFolder, { recursive: true });

heading('Checks');
const checked = { ...(await runChecks()), skipped: 0 };
heading('Unit tests');
const unit = await runUnitTests();
heading('The app');
const endToEnd = await runEndToEndTests();

const all = [checked, unit, endToEnd].reduce(add);
const skipped = all.skipped > 0 ? `, ${all.skipped} skipped` : '';
process.stdout.write(`\n${all.passed} passed, ${all.failed} failed${skipped}\n`);
process.exitCode = all.failed === 0 ? 0 : 1;

async function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const { code } = await runProgram(projectNode(), [tools.vitest, 'run', ...reporters], {
    show: true,
    cwd: checkout,
  });
  return countFrom(unitReport, code, (report) => ({
    passed: report.numPassedTests,
    // A file that does not even load has no tests to fail.
    failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

async function runEndToEndTests() {
  const code = await runPlaywright('app', { args: [] });
  return countFrom(endToEndReport, code, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

/**
 * @param {string} file
 * @param {number} code the runner's exit code
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function countFrom(file, code, count) {
  try {
    const counted = count(JSON.parse(readFileSync(file, 'utf8')));
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    process.stdout.write(`The runner ended with exit code ${code} and left no report in ${file}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {{ status: string, assertionResults: readonly unknown[] }} result */
function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.length === 0;
}

/**
 * @param {Count} one
 * @param {Count} other
 */
function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** @param {string} text */
function heading(text) {
  process.stdout.write(`\n== ${text}\n`);
}
