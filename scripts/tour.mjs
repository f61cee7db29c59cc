/** `npm run tour`: a picture of every screen, light and dark, in out/tour/. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './run/checkout.mjs';
import { runPlaywright } from './run/playwright.mjs';

const pictures = path.join(checkout, 'out', 'tour');
rmSync(pictures, { recursive: true, force: true });
process.exitCode = await runPlaywright('tour', { args: process.argv.slice(2), writable: [pictures] });
const made = readdirSync(pictures).filter((name) => name.endsWith('.png'));
process.stdout.write(`${made.length} pictures in out/tour/\n`);
if (made.length === 0) process.exitCode = 1;
