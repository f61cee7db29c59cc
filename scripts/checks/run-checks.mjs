import { checks } from './checks.mjs';

/**
 * Runs every check, two at a time, with one line for each; what a check has to say is shown when it fails.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const waiting = [...checks];
  let failed = 0;
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await runOne(check))) failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  return { passed: checks.length - failed, failed };
}

/** @param {import('./checks.mjs').Check} check */
async function runOne({ name, run }) {
  const began = performance.now();
  const { ok, output } = await run().catch((error) => ({ ok: false, output: String(error) }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s\n`);
  if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`);
  return ok;
}
