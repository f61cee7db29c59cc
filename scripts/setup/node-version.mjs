import { SetupFailure } from './failure.mjs';

/**
 * Refuses a Node that cannot do the work, before anything is written.
 *
 * @param {'app' | 'tests' | 'command-line'} purpose
 */
export function checkNodeVersion(purpose) {
  if (isAtLeast(20, 19)) {
    // better-sqlite3's shipped binary needs Node-API 10; where npm brings no pinned Node, the person's own must have it.
    const ownNodeRunsSqlite = !(process.platform === 'linux' && process.arch === 'x64') && purpose !== 'app';
    if (!ownNodeRunsSqlite || isAtLeast(22, 14)) return;
  }
  throw new SetupFailure({
    what: `Parley cannot be set up with Node ${process.versions.node}`,
    why: 'it needs Node 20.19 or newer; its command line and tests need 22.14 where npm has no pinned Node for the system',
    mend: 'install Node 24 from https://nodejs.org or with your package manager, then run the same command again',
  });
}

/**
 * @param {number} major
 * @param {number} minor
 */
function isAtLeast(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
