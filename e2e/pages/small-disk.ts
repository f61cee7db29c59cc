import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { startApp, type RunningApp } from './start-app.ts';

const wrapper = path.join(import.meta.dirname, 'small-disk.sh');

/** Why no small disk can be had on this machine, if it cannot. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'a disk of a few kilobytes is mounted on Linux only';
  if (process.getuid?.() === 0) return 'root has no sandbox to be kept on such a disk';
  const disk = mkdtempSync(path.join(os.tmpdir(), 'parley-disk-'));
  const env = { ...process.env, ...diskEnvironment(disk, '1m'), PARLEY_ELECTRON: 'true' };
  const probe = spawnSync(wrapper, [], { encoding: 'utf8', env });
  rmdirSync(disk);
  return probe.status === 0 ? undefined : `this user may not mount a disk: ${probe.stderr.trim()}`;
}

/** Starts the app with a disk of this size at a folder; no other program sees that disk. */
export function startOnSmallDisk(home: string, disk: string, size: string): Promise<RunningApp> {
  mkdirSync(disk, { recursive: true });
  return startApp({ home, wrapper, env: diskEnvironment(disk, size) });
}

/** What lies on the disk, as the app sees it. */
export function listDisk(app: ElectronApplication, disk: string): Promise<readonly string[]> {
  return app.evaluate((_electron, folder) => process.getBuiltinModule('node:fs').readdirSync(folder), disk);
}

/** Fills the disk to its last byte. */
export function fillDisk(app: ElectronApplication, disk: string): Promise<void> {
  return app.evaluate((_electron, folder) => {
    const fs = process.getBuiltinModule('node:fs');
    for (const size of [65_536, 4096, 1]) {
      try {
        for (;;) fs.appendFileSync(`${folder}/filler`, Buffer.alloc(size));
      } catch {
        // full to this grain
      }
    }
  }, disk);
}

export function freeDisk(app: ElectronApplication, disk: string): Promise<void> {
  return app.evaluate(
    (_electron, folder) => process.getBuiltinModule('node:fs').rmSync(`${folder}/filler`),
    disk,
  );
}

function diskEnvironment(disk: string, size: string): Record<string, string> {
  return {
    PARLEY_DISK: disk,
    PARLEY_DISK_SIZE: size,
    PARLEY_UID: String(process.getuid?.()),
    PARLEY_GID: String(process.getgid?.()),
  };
}
