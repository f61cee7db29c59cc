import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackendEvent } from '../domain/contract/events.ts';
import type { Result } from '../domain/result.ts';
import { createBackend, type Backend } from './backend.ts';
import { fontFilesFromPackages } from './export/fonts/font-files.ts';

export interface TestBackend extends Backend {
  readonly folder: string;
  /** A path in the test's own folder. */
  readonly path: (name: string) => string;
  readonly events: readonly BackendEvent[];
  readonly incidents: readonly unknown[];
  /** Waits for the end of a job. */
  readonly finish: (started: Result<{ readonly jobId: string }>) => Promise<Result<unknown>>;
}

/**
 * The real backend on a folder of the test's own, with a fixed clock (or one that the test moves) and counted ids. All of
 * it goes when the test ends.
 */
export function createTestBackend({
  now = () => '2017-07-05T09:00:00.000Z',
}: { readonly now?: () => string } = {}): TestBackend {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const events: BackendEvent[] = [];
  const incidents: unknown[] = [];
  const waiting = new Map<string, (result: Result<unknown>) => void>();
  let ids = 0;
  const backend = createBackend({
    fonts: fontFilesFromPackages(join(import.meta.dirname, '..', 'node_modules')),
    emit: (event) => {
      events.push(event);
      if (event.name === 'job.finished') waiting.get(event.jobId)?.(event.result);
    },
    logFailure: (_what, _incidentId, thrown) => incidents.push(thrown),
    now,
    newId: () => `id-${String((ids += 1)).padStart(4, '0')}`,
  });
  onTestFinished(async () => {
    await backend.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const finish = async (started: Result<{ readonly jobId: string }>) => {
    if (!started.ok) return started;
    const { jobId } = started.value;
    const over = events.find((event) => event.name === 'job.finished' && event.jobId === jobId);
    if (over?.name === 'job.finished') return over.result;
    return new Promise<Result<unknown>>((resolve) => waiting.set(jobId, resolve));
  };
  return { ...backend, folder, path: (name) => join(folder, name), events, incidents, finish };
}

/** The value of a result that has to be good. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
