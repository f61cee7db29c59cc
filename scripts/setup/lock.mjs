import {
  accessSync,
  constants,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkout, runtimeFolder } from '../run/checkout.mjs';
import { SetupFailure } from './failure.mjs';
import { say } from './progress.mjs';

const lockFile = path.join(runtimeFolder, 'setup.lock');
/** The owner touches its lock while it works; one that has not been touched for so long was left behind. */
const touchEveryMs = 2_000;
const staleAfterMs = 15_000;

/**
 * Runs the work while no other set-up runs in this checkout: two at once would pull node_modules from under each other.
 *
 * @param {() => Promise<void>} work
 */
export async function withSetupLock(work) {
  checkWritable();
  for (let waiting = false; !tryLock(); waiting = true) {
    if (!waiting) say(`another set-up is running in this checkout; waiting for it to end (${lockFile})`);
    await sleep(500);
  }
  const heartbeat = setInterval(touch, touchEveryMs);
  const letGo = () => {
    clearInterval(heartbeat);
    rmSync(lockFile, { force: true });
  };
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
  if (isStale()) takeAway();
  return false;
}

/** By its age, not by its process number: in a container the same small numbers come again. */
function isStale() {
  const found = statSync(lockFile, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > staleAfterMs;
}

/** Of two that wait, one moves the stale lock away; the other finds it gone, or a new one that it must not touch. */
function takeAway() {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return;
  }
  rmSync(aside, { force: true });
}

function touch() {
  try {
    const now = new Date();
    utimesSync(lockFile, now, now);
  } catch {
    return; // somebody removed it by hand; the work goes on
  }
}
