import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { launchApp } from './launch-app.ts';

export interface TracedApp {
  readonly app: ElectronApplication;
  /** Every internet address that a process of the app named to the system so far, as `address port`. */
  readonly addresses: () => Promise<readonly string[]>;
}

/** Why the app cannot be traced on this machine, if it cannot. */
export function whyNoTrace(): string | undefined {
  if (process.platform !== 'linux') return 'system calls are traced on Linux only';
  const probe = spawnSync('strace', ['--seccomp-bpf', '-f', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (probe.error) return 'strace is not installed (Debian: strace)';
  return probe.status === 0 ? undefined : `strace may not trace here: ${probe.stderr.trim()}`;
}

/** Starts the app under a system-call trace. Requests of every process count, of Chromium and of Node alike. */
export async function launchTraced(home: string): Promise<TracedApp> {
  const trace = path.join(home, 'network.trace');
  const app = await launchApp({
    home,
    wrapper: path.join(import.meta.dirname, 'traced-electron.sh'),
    env: { PARLEY_TRACE: trace },
  });
  return { app, addresses: async () => addressesIn(await readFile(trace, 'utf8')) };
}

function addressesIn(trace: string): readonly string[] {
  const v4 = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g;
  const v6 = /sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"/g;
  return [v4, v6].flatMap((pattern) =>
    [...trace.matchAll(pattern)].map(([, port, address]) => `${address} ${port}`),
  );
}
