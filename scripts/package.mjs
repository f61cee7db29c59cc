/**
 * `npm run package`: the app as a folder in dist/, which needs nothing but what set-up brought.
 * `npm run package -- --linux deb` and the like: an installer, which electron-builder fetches its tools for.
 */
import path from 'node:path';
import { checkout, projectNode, tools } from './run/checkout.mjs';
import { runProgram } from './run/run-program.mjs';
import { readRuntime } from './run/runtime.mjs';

const runtime = readRuntime();
// electron-builder would download the official Electron, which is what this machine could not do.
const ownElectron = [`--config.electronDist=${runtime.dist}`, `--config.electronVersion=${runtime.version}`];
const asked = process.argv.slice(2);
const args = [
  ...(asked.length > 0 ? asked : ['--dir']),
  '--config=electron-builder.yml',
  '--publish=never',
  ...(runtime.kind === 'fallback' ? ownElectron : []),
];
if (runtime.kind === 'fallback') {
  process.stdout.write(
    `For trial only: packed with the fallback Electron ${runtime.version}, which is never shipped.\n`,
  );
}
const { code } = await runProgram(projectNode(), [tools.electronBuilder, ...args], {
  show: true,
  cwd: checkout,
});
if (code === 0) process.stdout.write(`Packed into ${path.join(checkout, 'dist')}\n`);
process.exitCode = code;
