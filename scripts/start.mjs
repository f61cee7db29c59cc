/**
 * Opens the app of this checkout. What depends on the machine (a virtual screen, root's missing sandbox, the database
 * module of the fallback Electron) is settled here, so that the app itself knows nothing of it.
 */
import { checkout } from './run/checkout.mjs';
import { hasDisplay, onSomeDisplay } from './run/display.mjs';
import { runProgram } from './run/run-program.mjs';
import { readRuntime, runtimeEnvironment } from './run/runtime.mjs';

const runtime = readRuntime();
// Chromium refuses to build its sandbox as root.
const rootSwitches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const command = [runtime.executable, ...rootSwitches, checkout, ...process.argv.slice(2)];
const [program = '', ...args] = onSomeDisplay(command);

if (!hasDisplay())
  process.stderr.write(
    'No display here: the window opens on a virtual one, where only a program can see it.\n',
  );

const { code } = await runProgram(program, args, {
  show: true,
  // A file named on the command line is meant relative to where it was typed.
  cwd: process.env.INIT_CWD || process.cwd(),
  env: { ...process.env, ...runtimeEnvironment(runtime) },
});
process.exitCode = code;
