import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { checkout, runtimeFolder } from '../../scripts/run/checkout.mjs';

export const benchFolder = path.join(runtimeFolder, 'bench');

/**
 * Bundles the backend as the app runs it.
 *
 * @returns {Promise<string>} the path of the bundle
 */
export async function buildBackend() {
  mkdirSync(benchFolder, { recursive: true });
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'parts.ts'),
      outDir: benchFolder,
      emptyOutDir: false,
      target: 'node20.18',
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'patents-backend.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return path.join(benchFolder, 'patents-backend.mjs');
}
