import path from 'node:path';
import { checkout, projectNode, reportsFolder, tools } from './checkout.mjs';
import { onSomeDisplay } from './display.mjs';
import { runWindowed } from './ordinary-user.mjs';
import { readRuntime, runtimeEnvironment } from './runtime.mjs';

/**
 * Beside the artifacts of its project, in a folder that the user who runs the suite may write to.
 *
 * @param {'app' | 'tour'} project
 */
export function playwrightReport(project) {
  return path.join(reportsFolder, project, 'report.json');
}

/**
 * Runs one Playwright project on the real app.
 *
 * @param {'app' | 'tour'} project
 * @param {{ args: readonly string[], writable?: readonly string[] }} options
 * @returns {Promise<number>} the exit code
 */
export function runPlaywright(project, { args, writable = [] }) {
  const config = path.join(checkout, 'e2e', 'playwright.config.ts');
  const command = [
    projectNode(),
    tools.playwright,
    'test',
    '--config',
    config,
    `--project=${project}`,
    ...args,
  ];
  return runWindowed(onSomeDisplay(command), {
    writable: [path.join(reportsFolder, project), ...writable],
    env: { ...runtimeEnvironment(readRuntime()), PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport(project) },
  });
}
