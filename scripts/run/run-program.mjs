import { spawn } from 'node:child_process';
import os from 'node:os';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 128 + n for a signal, 127 when the program could not be started
 * @property {string} output standard output and standard error as they came, empty when they were inherited
 *
 * @typedef {import('node:child_process').SpawnOptions & { show?: boolean }} RunOptions
 */

/**
 * Runs a program to its end. Ctrl-C and a polite kill are passed on, so that no child outlives the script.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options] `show` lets the program write to our own output instead of collecting it
 * @returns {Promise<Outcome>}
 */
export function runProgram(program, args, { show = false, ...options } = {}) {
  return new Promise((resolve) => {
    /** @type {import('node:child_process').ChildProcess} */
    const child = spawn(program, args, { stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));

    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const finish = (/** @type {number} */ code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + signalNumber(signal)));
  });
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal ? os.constants.signals[signal] : 1;
}
