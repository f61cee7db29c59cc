import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DeclaredRow } from '../../domain/patents/declared-row.ts';
import type { DecidedSettings, SourcePreview } from '../../domain/patents/reading-settings.ts';
import type { AppError } from '../../domain/result.ts';
import { openPatentSource, type SourceInput } from './patent-source.ts';
import type { UnreadableRow } from './reading.ts';

export interface ReadSource {
  readonly preview: SourcePreview;
  readonly rows: readonly DeclaredRow[];
  readonly unreadable: readonly UnreadableRow[];
  /** Why reading ended early; undefined when it came to the end and the source was still the same. */
  readonly error: AppError | undefined;
}

/** A file of the test's own, in a folder that goes when the test has ended. */
export function putFile(content: string | Uint8Array, name = 'list.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-source-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Opens a source, looks at it, and reads it whole. Throws where it cannot even be opened. */
export async function readSource(input: SourceInput, decided: DecidedSettings = {}): Promise<ReadSource> {
  const opened = await openPatentSource(input, '/nowhere/open.parley');
  if (!opened.ok) throw new Error(describe(opened.error));
  const source = opened.value;
  try {
    const preview = await source.preview(decided, () => undefined);
    if (!preview.ok) throw new Error(describe(preview.error));
    const rows: DeclaredRow[] = [];
    const unreadable: UnreadableRow[] = [];
    let error: AppError | undefined;
    for await (const batch of source.readRows(preview.value.settings)) {
      if (batch.ok) {
        rows.push(...batch.value.rows);
        unreadable.push(...batch.value.unreadable);
      } else error = batch.error;
    }
    const finished = await source.finish();
    if (!finished.ok) error ??= finished.error;
    return { preview: preview.value, rows, unreadable, error };
  } finally {
    await source.close();
  }
}

export function readContent(content: string | Uint8Array, decided?: DecidedSettings): Promise<ReadSource> {
  return readSource({ file: putFile(content) }, decided);
}

/** The failure as one text: reason and detail. */
export function describe(error: AppError): string {
  return error.code === 'file-refused' ? `${error.reason}: ${error.detail ?? ''}` : error.code;
}
