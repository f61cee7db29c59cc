import { writeFileSync } from 'node:fs';
import type { ImportPreview } from '../../domain/contract/precedent-files.ts';
import type { Result } from '../../domain/result.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

/** An empty workspace beside which files can be put. */
export async function openWorkspace(): Promise<TestBackend> {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('own.parley'), sample: false }));
  return backend;
}

/** What the workspace makes of a file with this content. */
export async function preview(
  backend: TestBackend,
  content: unknown,
  name = 'in.json',
): Promise<Result<ImportPreview>> {
  const file = backend.path(name);
  const isRaw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(file, isRaw ? content : JSON.stringify(content));
  return backend.call('precedents.readFile', { file });
}
