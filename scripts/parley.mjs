/** The command line of this checkout: `npm run --silent parley -- <command>`. */
import path from 'node:path';
import { checkout, projectNode } from './run/checkout.mjs';
import { runProgram } from './run/run-program.mjs';

const commandLine = path.join(checkout, 'out', 'main', 'command-line.cjs');
const { code } = await runProgram(projectNode(), [commandLine, ...process.argv.slice(2)], {
  show: true,
  // npm changes into the checkout; paths are meant relative to where the command was typed.
  cwd: process.env.INIT_CWD || process.cwd(),
});
process.exitCode = code;
