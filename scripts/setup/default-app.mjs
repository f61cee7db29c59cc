import path from 'node:path';

/**
 * Packs our stand-in for Electron's default app, which the fallback comes without. Loaded late: set-up itself starts
 * before any package is installed.
 *
 * @param {string} target
 */
export async function packDefaultApp(target) {
  const { default: asar } = await import('@electron/asar');
  await asar.createPackage(path.join(import.meta.dirname, 'default-app'), target);
}
