/**
 * Root cannot use Chromium's sandbox. Where root runs the suite (a container, a build machine), the windows are opened as
 * the ordinary user that every Linux has, so that they are tested as people run them: with the real sandbox on.
 */
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkout } from './checkout.mjs';
import { findProgram } from './find-program.mjs';
import { runProgram } from './run-program.mjs';

const user = 'nobody';
const asUser = ['runuser', '-u', user, '--'];
/** In a mount namespace of its own: shows the checkout at a place that the user can reach, then runs the rest there. */
const atView = 'mount --bind "$1" "$2" && cd "$2" && shift 2 && exec "$@"';

/**
 * Runs a command that opens windows: as an ordinary user where one is to be had, else as we are.
 *
 * @param {readonly string[]} command paths in it may lie in the checkout
 * @param {{ writable: readonly string[], env: NodeJS.ProcessEnv }} options `writable`: folders that the command fills
 * @returns {Promise<number>} the exit code
 */
export async function runWindowed(command, { writable, env }) {
  for (const folder of writable) mkdirSync(folder, { recursive: true });
  const { way, why } = await findWay();
  if (why) process.stdout.write(`The windows run without Chromium's sandbox: ${why}\n`);
  if (way === 'as we are') return show(command, { ...process.env, ...env });

  const ids = await idsOf(user);
  const home = mkdtempSync(path.join(os.tmpdir(), 'parley-user-'));
  const view = way === 'at a view' ? mkdtempSync(path.join(os.tmpdir(), 'parley-view-')) : checkout;
  try {
    for (const folder of [home, ...writable]) chownSync(folder, ids.user, ids.group);
    // A user other than root may not make the folder in which X servers listen.
    if (!existsSync('/tmp/.X11-unix')) mkdirSync('/tmp/.X11-unix', { mode: 0o1777 });
    const seen = (/** @type {string} */ text) => text.replaceAll(checkout, view);
    const inner = [...asUser, ...command.map(seen)];
    const outer = ['unshare', '--mount', 'sh', '-c', atView, 'sh', checkout, view];
    const homes = {
      HOME: home,
      USER: user,
      LOGNAME: user,
      XDG_RUNTIME_DIR: home,
      PATH: seen(process.env.PATH ?? ''),
    };
    return await show(view === checkout ? inner : [...outer, ...inner], {
      ...process.env,
      ...homes,
      ...seenIn(env, seen),
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
    // Never recursively: the checkout was mounted there.
    if (view !== checkout) rmdirSync(view);
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => string} seen
 */
function seenIn(env, seen) {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value && seen(value)]));
}

/** @returns {Promise<{ way: 'as we are' | 'as user' | 'at a view', why?: string }>} `why` the sandbox has to stay off */
async function findWay() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { way: 'as we are' };
  const missing = ['runuser', 'unshare'].find((program) => !findProgram(program));
  if (missing) return { way: 'as we are', why: `we are root, and ${missing} is not installed` };
  if (!(await succeeds([...asUser, 'unshare', '--user', '--map-root-user', 'true']))) {
    return { way: 'as we are', why: 'this machine does not let ordinary users make namespaces' };
  }
  const readsElectron = (/** @type {string} */ root) => [
    ...asUser,
    'test',
    '-x',
    path.join(root, 'node_modules/electron/dist/electron'),
  ];
  if (await succeeds(readsElectron(checkout))) return { way: 'as user' };
  const view = mkdtempSync(path.join(os.tmpdir(), 'parley-view-'));
  const probe = ['unshare', '--mount', 'sh', '-c', atView, 'sh', checkout, view, ...readsElectron(view)];
  const reachable = await succeeds(probe);
  rmdirSync(view);
  return reachable
    ? { way: 'at a view' }
    : { way: 'as we are', why: `the user ${user} cannot read Electron in this checkout` };
}

/** @param {string} name */
async function idsOf(name) {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => runProgram('id', [flag, name])));
  return { user: Number(uid?.output), group: Number(gid?.output) };
}

/** @param {readonly string[]} command */
async function succeeds([program = '', ...args]) {
  return (await runProgram(program, args, { cwd: '/' })).code === 0;
}

/**
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 */
async function show([program = '', ...args], env) {
  return (await runProgram(program, args, { show: true, cwd: checkout, env })).code;
}
