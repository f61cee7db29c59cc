/**
 * Sees to everything that a command needs, so that nobody has to know a second command. Runs before `npm start`,
 * `npm test` and `npm run parley`; does nothing where nothing changed. Uses Node's own modules only: on a fresh clone
 * there are no others.
 */
import { writeFileSync } from 'node:fs';
import { runtimeFile } from './run/runtime.mjs';
import { buildApp } from './setup/build.mjs';
import { installElectron } from './setup/electron.mjs';
import { SetupFailure } from './setup/failure.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { buildNativeModule } from './setup/native-module.mjs';
import { checkNodeVersion } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';
import { smokeTest } from './setup/smoke-test.mjs';
import {
  installElectronLibraries,
  installTestPrograms,
  installVirtualDisplay,
} from './setup/system-libraries.mjs';

try {
  const purpose = readPurpose();
  checkNodeVersion(purpose);
  await withSetupLock(async () => {
    await installPackages();
    if (purpose !== 'command-line') await prepareElectron();
    if (purpose === 'tests') await installTestPrograms();
    await buildApp();
  });
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  process.stderr.write(`\n${error.message}\n\n`);
  process.exitCode = 1;
}

/** @returns {'app' | 'tests' | 'command-line'} */
function readPurpose() {
  const [option = '--for', purpose = 'app', ...rest] = process.argv.slice(2);
  if (option === '--for' && rest.length === 0) {
    if (purpose === 'app' || purpose === 'tests' || purpose === 'command-line') return purpose;
  }
  throw new SetupFailure({
    what: 'Set-up does not know what to prepare',
    why: `it was asked for "${process.argv.slice(2).join(' ')}"`,
    mend: 'node scripts/setup.mjs --for app (or tests, or command-line)',
  });
}

/** Electron with a database module that works in it, the libraries it wants, and a note of where it all is. */
async function prepareElectron() {
  const electron = await installElectron();
  await installElectronLibraries(electron.executable);
  await installVirtualDisplay();
  const nativeBinding = electron.kind === 'fallback' ? await buildNativeModule() : null;
  /** @type {import('./run/runtime.mjs').Runtime} */
  const runtime = { ...electron, nativeBinding };
  await smokeTest(runtime);
  writeFileSync(runtimeFile, `${JSON.stringify(runtime, undefined, 2)}\n`);
}
