/**
 * `npm run fuzz [-- files]`: the tests that make damaged files, with many more files than `npm test` makes. A failure names
 * the seed that makes the same file again.
 */
import { checkout, projectNode, tools } from './run/checkout.mjs';
import { runProgram } from './run/run-program.mjs';

const FILES = '20000';
const [files = FILES] = process.argv.slice(2);
if (!/^[1-9]\d{0,7}$/.test(files)) {
  process.stderr.write(`Say how many files, as a number: ${files}\n`);
  process.exit(2);
}
const { code } = await runProgram(projectNode(), [tools.vitest, 'run', 'fuzz', '--reporter=verbose'], {
  show: true,
  cwd: checkout,
  env: { ...process.env, PARLEY_FUZZ_FILES: files },
});
process.exitCode = code;
