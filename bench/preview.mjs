/** The preview of a document in the built app: how soon its first page is there, of a short one and of a long one. */
import path from 'node:path';
import { checkout, projectNode } from '../scripts/run/checkout.mjs';
import { onSomeDisplay } from '../scripts/run/display.mjs';
import { runWindowed } from '../scripts/run/ordinary-user.mjs';
import { readRuntime, runtimeEnvironment } from '../scripts/run/runtime.mjs';
import { reportHead } from './drafting/stats.mjs';

reportHead(readRuntime());
const inApp = path.join(checkout, 'bench', 'preview', 'window.mjs');
process.exitCode = await runWindowed(onSomeDisplay([projectNode(), inApp]), {
  writable: [],
  env: runtimeEnvironment(readRuntime()),
});
