import type { SimulationResult } from '../domain/economics/simulation/distribution.ts';
import type { Call, Input } from '../domain/contract/contract.ts';
import type { BackendEvent } from '../domain/contract/events.ts';
import type { ComparisonExported } from '../domain/contract/comparison.ts';
import type { Exported } from '../domain/contract/exports.ts';
import type { Bridge, HostCalls, ShellEvent } from '../domain/contract/host.ts';
import type { Previewed } from '../domain/contract/preview.ts';
import type { PatentListSummary } from '../domain/contract/patent-lists.ts';
import type { ListExported } from '../domain/contract/patent-report.ts';
import type { ReceivedRound } from '../domain/contract/receiving.ts';
import type { Reading } from '../domain/receiving/reading.ts';
import { fail, type Result } from '../domain/result.ts';
import { createResilientCall } from './resilient-call.ts';

declare global {
  interface Window {
    readonly backend: Bridge;
  }
}

/** Everything the window hears without having asked. */
export type AppEvent = BackendEvent | ShellEvent;

export type Host = <N extends keyof HostCalls>(
  name: N,
  input: Parameters<HostCalls[N]>[0],
) => ReturnType<HostCalls[N]>;

/** Long work: the operation that starts it, and what it answers in the end. */
export interface Jobs {
  readonly 'exports.start': Exported;
  readonly 'preview.make': Previewed;
  readonly 'comparison.export': ComparisonExported;
  readonly 'memo.export': Exported;
  readonly 'patentLists.import': PatentListSummary;
  readonly 'patentLists.export': ListExported;
  readonly 'simulation.start': SimulationResult;
  readonly 'receiving.start': Reading;
  readonly 'receiving.confirm': ReceivedRound;
}

export type StartJob = <N extends keyof Jobs>(
  name: N,
  input: Input<N>,
  onStarted?: (jobId: string) => void,
) => Promise<Result<Jobs[N]>>;

/** What slices are given: the bridge in the app, the real backend on a temporary file in tests. */
export interface Api {
  readonly call: Call;
  readonly host: Host;
  readonly startJob: StartJob;
}

// Both ends were parsed by the contract's schemas in the backend, and by the host's types in the shell
const send = (async (name, input) => JSON.parse(await window.backend.call(name, input)) as unknown) as Call;
export const call = createResilientCall(send);
export const host = ((name, input) => window.backend.host(name, input)) as Host;

export function onEvent(listener: (event: AppEvent) => void): () => void {
  return window.backend.onEvent((event) => listener(event as AppEvent)); // sent by our own shell and backend only
}

/** The path of a file that was dropped on the window: a page cannot know it by itself. */
export function pathForFile(file: File): string {
  return window.backend.pathForFile(file);
}

const finished = new Map<string, Result<unknown>>();
const waiting = new Map<string, (result: Result<unknown>) => void>();

/** Starts a job and resolves with what it answers in the end. A small job may finish before its start is answered. */
export const startJob: StartJob = async (name, input, onStarted) => {
  const started = await call(name, input);
  if (!started.ok) return started;
  const { jobId } = started.value;
  onStarted?.(jobId);
  const result = await new Promise<Result<unknown>>((resolve) => {
    const early = finished.get(jobId);
    if (early) resolve(early);
    else waiting.set(jobId, resolve);
  });
  finished.delete(jobId);
  return result as Result<Jobs[typeof name]>; // the backend finishes a job with the answer that its kind promises
};

/** Hands the end of a job to whoever started it. */
export function settleJob(jobId: string, result: Result<unknown>): void {
  const resolve = waiting.get(jobId);
  waiting.delete(jobId);
  if (resolve) resolve(result);
  else finished.set(jobId, result);
}

/** The backend died and its jobs with it: whoever waits for one is told. Answers their ids. */
export function loseJobs(): readonly string[] {
  const ids = [...waiting.keys()];
  for (const id of ids) settleJob(id, fail({ code: 'backend-lost' }));
  return ids;
}
