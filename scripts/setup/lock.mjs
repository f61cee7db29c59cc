import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkout, runtimeFolder } from '../run/checkout.mjs';
import { SetupFailure } from './failure.mjs';
import { say } from './progress.mjs';

const lockFile = path.join(runtimeFolder, 'setup.lock');

/**
 * Runs the work while no other set-up runs in this checkout: two at once would pull node_modules from under each other.
 *
 * @param {() => Promise<void>} work
 */
export async function withSetupLock(work) {
  checkWritable();
  for (let waiting = false; !tryLock(); waiting = true) {
    if (!waiting) say('another set-up is running in this checkout; waiting for it to end');
    await sleep(500);
  }
  const letGo = () => rmSync(lockFile, { force: true });
  process.once('exit', letGo);
  try {
    await work();
  } finally {
    process.off('exit', letGo);
    letGo();
  }
}

function checkWritable() {
  try {
    mkdirSync(runtimeFolder, { recursive: true });
    accessSync(runtimeFolder, constants.W_OK);
  } catch (error) {
    throw new SetupFailure({
      what: 'Parley cannot be set up in this folder',
      why: String(error),
      mend: `use a clone of your own: git clone "${checkout}" parley && cd parley`,
    });
  }
}

/** Takes the lock; one left behind by a set-up that was killed is taken over. */
function tryLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (!isOwnerRunning()) rmSync(lockFile, { force: true });
  return false;
}

function isOwnerRunning() {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    // Between creating the file and writing it there is no number yet: that owner is running.
    return owner === 0 || process.kill(owner, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
