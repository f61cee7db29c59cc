import { findProgram } from '../run/find-program.mjs';
import { runProgram } from '../run/run-program.mjs';
import { gist, SetupFailure } from './failure.mjs';
import { say, step } from './progress.mjs';

/** Debian 13 and Ubuntu 24.04 renamed some packages; the first name known to the machine is taken. */
const newerNames = { 'libgtk-3-0': 'libgtk-3-0t64', libasound2: 'libasound2t64' };

/**
 * Sees to system packages: as root on a Debian they are installed, else the person is told how.
 *
 * @param {{ packages: readonly string[], what: string, why: string }} need `what` cannot be done without, said when they stay away
 */
export async function installSystemPackages({ packages, what, why }) {
  const apt = findProgram('apt-get');
  const mayInstall = apt !== undefined && process.getuid?.() === 0;
  if (!mayInstall) {
    const names = packages.join(' ');
    const mend = apt
      ? `sudo apt-get install ${names}`
      : `install what your system calls: ${names} (Debian's names)`;
    throw new SetupFailure({ what, why, mend });
  }
  await step(`Installing system packages: ${packages.join(' ')}`, async () => {
    const first = await aptInstall(apt, packages);
    if (first.code === 0) return;
    await runProgram(apt, ['update'], { env: quietApt() });
    const second = await aptInstall(apt, packages);
    if (second.code !== 0) {
      throw new SetupFailure({
        what,
        why: gist(second.output),
        mend: `apt-get update && apt-get install ${packages.join(' ')}`,
      });
    }
  });
}

/**
 * Like the above for what we can do without.
 *
 * @param {readonly { program: string, debian: string, without: string }[]} wishes
 */
export async function wishForPrograms(wishes) {
  const missing = wishes.filter(({ program }) => !findProgram(program));
  if (missing.length === 0) return;
  try {
    await installSystemPackages({ packages: missing.map(({ debian }) => debian), what: '', why: '' });
  } catch {
    for (const { program, debian, without } of missing) {
      say(`${program} is not installed (Debian: ${debian}); ${without}`);
    }
  }
}

/**
 * Sees to programs that a step cannot do without.
 *
 * @param {string} what the step, as in a failure message
 * @param {Readonly<Record<string, string>>} programs program -> Debian package
 */
export async function requirePrograms(what, programs) {
  const missing = Object.keys(programs).filter((program) => !findProgram(program));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map((program) => String(programs[program])))];
  await installSystemPackages({ packages, what, why: `not installed: ${missing.join(', ')}` });
}

/**
 * @param {string} apt
 * @param {readonly string[]} packages
 */
async function aptInstall(apt, packages) {
  const names = await Promise.all(packages.map(nameHere));
  return runProgram(apt, ['install', '-y', '--no-install-recommends', ...names], { env: quietApt() });
}

/** @param {string} name */
async function nameHere(name) {
  const newer = /** @type {Record<string, string>} */ (newerNames)[name];
  if (!newer) return name;
  const { code } = await runProgram('apt-cache', ['show', newer]);
  return code === 0 ? newer : name;
}

function quietApt() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}
