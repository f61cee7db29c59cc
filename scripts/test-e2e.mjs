/** `npm run test:e2e -- [file or other Playwright options]`: the suite on the real app. */
import { runPlaywright } from './run/playwright.mjs';

process.exitCode = await runPlaywright('app', { args: process.argv.slice(2) });
