import { expect, type ElectronApplication } from '@playwright/test';

/** The process that keeps the workspace, found by the name that the app gives it. */
async function backendPid(app: ElectronApplication): Promise<number> {
  const find = () =>
    app.evaluate(
      ({ app: shell }) =>
        shell.getAppMetrics().find((metric) => metric.name === 'Parley workspace')?.pid ?? 0,
    );
  await expect.poll(find).toBeGreaterThan(0);
  return find();
}

/** The backend stops in its tracks: what it is asked from now on stays unanswered. */
export async function freezeBackend(app: ElectronApplication): Promise<void> {
  process.kill(await backendPid(app), 'SIGSTOP');
}

/** The backend dies without a word, and the next one has taken its place once this is done. */
export async function killBackend(app: ElectronApplication): Promise<void> {
  const pid = await backendPid(app);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => backendPid(app)).not.toBe(pid);
}

/** As above, for the last time: nothing takes its place. */
export async function killLastBackend(app: ElectronApplication): Promise<void> {
  process.kill(await backendPid(app), 'SIGKILL');
}
