import { join } from 'node:path';
import { createBackend, fontFilesIn } from '../db/backend.ts';
import type { CallMessage, FromBackend, PortMessage, ToBackend } from './backend-messages.ts';

/*
 * The utility process that owns the database. Each window talks to it by a port of its own; the main process only hands
 * the ports over and asks it to close.
 */
const parent = process.parentPort;
const slowMs = 40;
const ports = new Set<Electron.MessagePortMain>();
const tellMain = (message: FromBackend) => parent.postMessage(message);

const backend = createBackend({
  nativeBinding: process.env['PARLEY_SQLITE_BINDING'] || undefined,
  fonts: fontFilesIn(join(import.meta.dirname, '..', 'fonts')),
  emit: (event) => {
    for (const port of ports) port.postMessage({ kind: 'event', event } satisfies PortMessage);
  },
  logFailure: (what, incidentId, thrown) => note(`incident ${incidentId} in ${what}`, thrown),
});

// Electron 37 and later only warn of these in a utility process; a backend in an unknown state must not go on
process.on('unhandledRejection', (reason) => {
  note('backend stops', reason);
  process.exit(1);
});

parent.on('message', ({ data, ports: [port] }) => {
  const message = data as ToBackend; // the main process is the only sender
  if (message.kind === 'port' && port) serve(port);
  if (message.kind === 'close') void backend.close().finally(() => process.exit(0));
});

void reopen().then(() => tellMain({ kind: 'ready' }));

function serve(port: Electron.MessagePortMain): void {
  ports.add(port);
  port.on('close', () => ports.delete(port));
  port.on('message', ({ data }) => void answer(port, data as CallMessage));
  port.start();
}

async function answer(port: Electron.MessagePortMain, { id, name: said, input }: CallMessage): Promise<void> {
  const name = typeof said === 'string' ? said : '';
  const startedAt = performance.now();
  const result = await backend.answer(name, input);
  const took = performance.now() - startedAt;
  if (took > slowMs) note(`slow: ${name} took ${took.toFixed(0)} ms`);
  if (name.startsWith('workspace.')) await reportWorkspace();
  port.postMessage({ kind: 'answer', id, result: JSON.stringify(result) } satisfies PortMessage);
}

async function reportWorkspace(): Promise<void> {
  const current = await backend.call('workspace.current', {});
  tellMain({ kind: 'workspace', file: current.ok && current.value ? current.value.file : null });
}

/** After a crash the main process names the workspace that was open. */
async function reopen(): Promise<void> {
  const file = process.env['PARLEY_REOPEN'];
  if (file) await backend.call('workspace.open', { file });
}

/**
 * The main process puts this into the log. A message may quote what a deal says, so only the kind of the error and the
 * places in the code are kept.
 */
function note(what: string, thrown?: unknown): void {
  process.stderr.write(`${thrown === undefined ? what : `${what}: ${traceOf(thrown)}`}\n`);
}

function traceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const code = 'code' in thrown ? ` ${String(thrown.code)}` : '';
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${thrown.name}${code}`, ...places].join('\n');
}
