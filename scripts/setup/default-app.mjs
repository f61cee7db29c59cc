import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Packs our stand-in for Electron's default app, which the fallback comes without. Loaded late: set-up itself starts
 * before any package is installed.
 *
 * @param {string} target
 */
export async function packDefaultApp(target) {
  const { createPackage } = createRequire(import.meta.url)('@electron/asar');
  await createPackage(path.join(import.meta.dirname, 'default-app'), target);
}
