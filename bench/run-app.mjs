import { spawn } from 'node:child_process';
import path from 'node:path';
import { readRuntime } from '../scripts/run/runtime.mjs';

const runtime = readRuntime();
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const hook = path.join(import.meta.dirname, 'measure.cjs');

/**
 * Starts an app, waits for its first window and for the answer to a question, and lets it quit.
 *
 * @param {{ folder: string, home: string, question?: string }} options
 * @returns {Promise<{ readyMs: number, answer: unknown }>} milliseconds from the start of the process to a window one can use
 */
export function runApp({ folder, home, question = '' }) {
  return new Promise((resolve, reject) => {
    const startedAt = Date.now();
    const child = spawn(runtime.executable, [...(isRoot ? ['--no-sandbox'] : []), '-r', hook, folder], {
      env: {
        ...process.env,
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        PARLEY_BENCH_QUESTION: question,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 60_000);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', () => {
      clearTimeout(giveUp);
      const [, line] = /^PARLEY_BENCH (.*)$/m.exec(output) ?? [];
      if (!line) return reject(new Error(`${folder} was never ready:\n${output}`));
      const { readyAt, answer } = JSON.parse(line);
      resolve({ readyMs: readyAt - startedAt, answer });
    });
  });
}
