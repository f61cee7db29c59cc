import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readRuntime } from '../run/runtime.mjs';

/**
 * Called by electron-builder between unpacking Electron and sealing the package. What is left to do concerns the fallback
 * Electron only: its folder has files that no package should have, and it needs its own build of the database module.
 *
 * @param {{ appOutDir: string, arch: number }} context
 */
export async function afterPack({ appOutDir }) {
  const { kind, nativeBinding } = readRuntime();
  if (kind !== 'fallback' || !nativeBinding) return;
  for (const name of ['version', '.complete.json', path.join('resources', 'default_app.asar')]) {
    rmSync(path.join(appOutDir, name), { force: true });
  }
  const prebuilds = path.join(appOutDir, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
  copyFileSync(nativeBinding, path.join(prebuilds, `${process.platform}-${process.arch}.node`));
}
