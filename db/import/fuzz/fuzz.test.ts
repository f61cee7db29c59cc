import * as fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sourcePreviewSchema } from '../../../domain/patents/reading-settings.ts';
import { resolveRow } from '../../../domain/patents/resolve-row.ts';
import type { AppError } from '../../../domain/result.ts';
import { openPatentSource, type PatentSource } from '../patent-source.ts';
import type { Batch } from '../reading.ts';
import { damagedFile, type DamagedFile } from './damaged-files.fixture.ts';

/** `npm run fuzz` asks for more of them. */
const FILES = Number(process.env['PARLEY_FUZZ_FILES'] ?? 250);
const folder = mkdtempSync(join(tmpdir(), 'parley-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How often each thing came of a file: a fuzzer that is refused everything tests nothing. */
const came = { opened: 0, read: 0, resolved: 0, unreadable: 0 };

describe('damaged files over all readers', () => {
  it(
    `end in rows, counted rejects or a refusal, never in a throw (${FILES} files)`,
    async () => {
      await fc.assert(fc.asyncProperty(damagedFile, check), { numRuns: FILES });
      expect(came.opened).toBeGreaterThan(FILES / 2);
      expect(came.read).toBeGreaterThan(FILES / 2.5);
      expect(came.resolved).toBeGreaterThan(FILES / 4);
      expect(came.unreadable).toBeGreaterThan(FILES / 100);
    },
    Math.max(60_000, FILES * 60),
  );
});

async function check({ name, content }: DamagedFile): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const opened = await openPatentSource({ file }, join(folder, 'open.parley'));
  if (!opened.ok) return mustBeRefusal(opened.error);
  came.opened += 1;
  try {
    await checkOpened(opened.value);
  } finally {
    await opened.value.close();
  }
}

async function checkOpened(source: PatentSource): Promise<void> {
  const preview = await source.preview({}, () => undefined);
  if (!preview.ok) return mustBeRefusal(preview.error);
  expect(sourcePreviewSchema.safeParse(preview.value).error).toBeUndefined();
  const { settings, refusal, header, understood } = preview.value;
  let last = 0;
  let bytes = 0;
  let hasFailed = false;
  const statuses: string[] = [];
  for await (const batch of source.readRows(settings)) {
    expect(hasFailed, 'nothing comes after a failure').toBe(false);
    hasFailed = !batch.ok;
    if (!batch.ok) continue;
    expect(refusal).toBeNull();
    expect(batch.value.bytesRead).toBeGreaterThanOrEqual(bytes);
    expect(batch.value.header).toHaveLength(header.length);
    bytes = batch.value.bytesRead;
    last = checkBatch(batch.value, last, statuses);
  }
  expect(refusal !== null && !hasFailed, 'what is refused on sight is refused in earnest').toBe(false);
  if (hasFailed) return;
  expect(bytes).toBeLessThanOrEqual(source.bytes);
  expect(statuses.slice(0, understood.length)).toEqual(understood.map(({ status }) => status));
  expect(await source.finish()).toMatchObject({ ok: true });
  came.read += 1;
  if (statuses.includes('resolved')) came.resolved += 1;
  if (statuses.includes('unreadable')) came.unreadable += 1;
}

function mustBeRefusal(error: AppError): void {
  expect(error.code).toBe('file-refused');
}

/** Rows and rejects of a batch carry the numbers that follow the last one, each once. Answers the new last. */
function checkBatch({ rows, unreadable, header }: Batch, last: number, statuses: string[]): number {
  expect(rows.length + unreadable.length).toBeLessThanOrEqual(250);
  for (const row of rows) {
    expect(row.cells.length).toBeLessThanOrEqual(header.length);
    statuses[row.rowNumber - 1] = resolveRow(row).status;
  }
  for (const { rowNumber, raw, reason } of unreadable) {
    expect(reason).not.toBe('');
    expect(raw.length).toBeLessThanOrEqual(400);
    statuses[rowNumber - 1] = 'unreadable';
  }
  const now = last + rows.length + unreadable.length;
  expect(statuses.slice(last).filter((status) => status !== undefined)).toHaveLength(now - last);
  expect(statuses).toHaveLength(now);
  return now;
}
