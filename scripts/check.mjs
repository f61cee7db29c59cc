/** `npm run check`: everything that is checked without running the app. */
import { runChecks } from './checks/run-checks.mjs';

const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
