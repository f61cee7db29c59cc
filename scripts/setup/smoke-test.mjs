import path from 'node:path';
import { nodeModules } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { runtimeEnvironment } from '../run/runtime.mjs';
import { gist, SetupFailure } from './failure.mjs';

const question = `
  const Database = require(${JSON.stringify(path.join(nodeModules, 'better-sqlite3'))});
  const nativeBinding = process.env.PARLEY_SQLITE_BINDING;
  const db = new Database(':memory:', nativeBinding ? { nativeBinding } : {});
  process.stdout.write(db.prepare('select 6 * 7 as answer').get().answer + ' ' + process.versions.electron);
`;

/**
 * Electron starts and the database module works in it. A wrong build does not say so, it crashes, so it is tried here
 * and not first in the window.
 *
 * @param {import('../run/runtime.mjs').Runtime} runtime
 */
export async function smokeTest(runtime) {
  const { code, output } = await runProgram(runtime.executable, ['-e', question], {
    env: { ...process.env, ...runtimeEnvironment(runtime), ELECTRON_RUN_AS_NODE: '1' },
  });
  if (code === 0 && output.includes(`42 ${runtime.version}`)) return;
  throw new SetupFailure({
    what: `Electron ${runtime.version} does not work with the database module`,
    why: `exit ${code}\n${gist(output)}`,
    mend: `rm -rf node_modules "${path.dirname(runtime.nativeBinding ?? runtime.dist)}" && npm run setup`,
  });
}
