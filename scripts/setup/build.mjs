import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkout, projectNode, runtimeFolder, tools } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { gist, SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { hasStamp, hashOf, removeStamp, writeStamp } from './stamp.mjs';

const stampFile = path.join(runtimeFolder, 'build');
const folders = ['domain', 'db', 'electron', 'renderer'];
const sources = [...folders, 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const products = [
  'main/main.cjs',
  'main/command-line.cjs',
  'preload/preload.cjs',
  'renderer/index.html',
  'fonts',
];

/** Builds the app when a source is not the one it was built from last. */
export async function buildApp() {
  const wanted = hashOf(checkout, sources);
  if (hasStamp(stampFile, wanted) && products.every((file) => existsSync(path.join(checkout, 'out', file))))
    return;
  removeStamp(stampFile);
  await step('Building the app', async () => {
    const { code, output } = await runProgram(projectNode(), [tools.electronVite, 'build'], {
      cwd: checkout,
      env: { ...process.env, NO_COLOR: '1' },
    });
    if (code === 0) return;
    throw new SetupFailure({
      what: 'The app could not be built',
      why: gist(output),
      mend: 'npm run build shows it all',
    });
  });
  writeStamp(stampFile, wanted);
}
