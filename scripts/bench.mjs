/** `npm run bench`: what a person waits for, on this machine. */
import path from 'node:path';
import { checkout, projectNode } from './run/checkout.mjs';
import { onSomeDisplay } from './run/display.mjs';
import { runWindowed } from './run/ordinary-user.mjs';
import { readRuntime, runtimeEnvironment } from './run/runtime.mjs';

for (const name of ['cold-start', 'round-trip']) {
  const command = [projectNode(), path.join(checkout, 'bench', `${name}.mjs`)];
  const code = await runWindowed(onSomeDisplay(command), {
    writable: [],
    env: runtimeEnvironment(readRuntime()),
  });
  if (code !== 0) process.exitCode = code;
}
