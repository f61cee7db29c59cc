import path from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';

const results = path.join(import.meta.dirname, '..', 'test-results');
// Without a file to write to, this reporter would fill the screen.
const report: ReporterDescription[] = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json']] : [];

/** Every test starts its own app, on slow machines too: generous with time, never a second try. */
export default defineConfig({
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...report],
  forbidOnly: Boolean(process.env.CI),
  projects: [
    {
      name: 'app',
      testDir: 'specs',
      outputDir: path.join(results, 'app', 'artifacts'),
    },
    {
      name: 'tour',
      testDir: 'tour',
      testMatch: '*.tour.ts',
      outputDir: path.join(results, 'tour', 'artifacts'),
      timeout: 180_000,
    },
  ],
});
