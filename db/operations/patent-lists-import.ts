import { setImmediate } from 'node:timers/promises';
import type {
  PatentListFormat,
  PatentListImport,
  PatentListSummary,
} from '../../domain/contract/patent-lists.ts';
import { createListIndex, type ListIndex } from '../../domain/patents/list-index.ts';
import { resolveRow } from '../../domain/patents/resolve-row.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { readIsld } from '../import/isld/read-isld.ts';
import type { Batch, PatentListReader } from '../import/reading.ts';
import { openSourceFile, type SourceFile } from '../import/source-file.ts';
import { createPatentListStaging, type PatentListStaging } from '../tables/patent-list-staging.ts';
import { summarizePatentList } from './patent-lists.ts';

/** One reader per format; a new format is a new line here. */
const READERS: Partial<Readonly<Record<PatentListFormat, PatentListReader>>> = { isld: readIsld };

/** Long enough to make way, short enough that nobody notices. */
const SLICE_MS = 20;

/**
 * Imports a patent list from a file: all of it or nothing. The file is read in slices between which other work goes on;
 * the workspace changes at the very end, in one transaction. Progress is in bytes of the file.
 */
export async function importPatentList(
  ctx: Context,
  input: PatentListImport,
  job: Job,
): Promise<Result<PatentListSummary>> {
  const format = input.format === 'auto' ? 'isld' : input.format;
  const reader = READERS[format];
  if (reader === undefined) {
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'format', message: 'Lists of this format cannot be imported yet.' }],
    });
  }
  if (ctx.patentLists.findByName(input.name)) return nameTaken(input.name);
  const source = await openSourceFile(input.file, ctx.file);
  if (!source.ok) return source;
  const staging = createPatentListStaging(ctx.db);
  try {
    const index = createListIndex();
    const read = await stage(ctx, reader(source.value), index, staging, { job, bytes: source.value.bytes });
    if (!read.ok) return read;
    return await store(ctx, { ...input, format }, read.value, { index, staging, source: source.value });
  } finally {
    staging.drop();
    await source.value.close();
  }
}

/** Reads the whole file into the staging tables; answers the header of its columns. */
async function stage(
  ctx: Context,
  batches: AsyncGenerator<Result<Batch>>,
  index: ListIndex,
  staging: PatentListStaging,
  { job, bytes }: { readonly job: Job; readonly bytes: number },
): Promise<Result<readonly string[]>> {
  let header: readonly string[] = [];
  let startedAt = performance.now();
  for await (const batch of batches) {
    if (job.signal.aborted) return fail({ code: 'cancelled' });
    if (!batch.ok) return batch;
    ctx.transaction(() => stageBatch(batch.value, index, staging));
    header = batch.value.header;
    job.report(batch.value.bytesRead, bytes, 'Reading the list');
    if (performance.now() - startedAt < SLICE_MS) continue;
    await setImmediate();
    startedAt = performance.now();
  }
  return job.signal.aborted ? fail({ code: 'cancelled' }) : ok(header);
}

function stageBatch(batch: Batch, index: ListIndex, staging: PatentListStaging): void {
  for (const row of batch.rows) {
    const resolved = resolveRow(row);
    staging.addRow(resolved, index.add(resolved));
    if (resolved.reason !== null) staging.addReject(row.rowNumber, row.publicationCell, resolved.reason);
  }
  for (const { rowNumber, raw, reason } of batch.unreadable) {
    index.addUnreadable();
    staging.addReject(rowNumber, raw, reason);
  }
}

async function store(
  ctx: Context,
  { name, owner, format }: Pick<PatentListImport, 'name' | 'owner'> & { readonly format: PatentListFormat },
  header: readonly string[],
  {
    index,
    staging,
    source,
  }: { readonly index: ListIndex; readonly staging: PatentListStaging; readonly source: SourceFile },
): Promise<Result<PatentListSummary>> {
  const finished = await source.finish();
  if (!finished.ok) return finished;
  return ctx.transaction(() => {
    if (ctx.patentLists.findByName(name)) return nameTaken(name);
    const summary = index.summarise();
    const record = {
      id: ctx.newId(),
      name,
      owner,
      format,
      sourceName: source.name,
      sourceSha256: finished.value.sha256,
      importedAt: ctx.now(),
      counts: summary.counts,
      header,
    };
    staging.moveTo(ctx.patentLists.insert(record), summary);
    return ok(summarizePatentList(ctx, record));
  });
}

function nameTaken(name: string): Result<never> {
  return fail({
    code: 'conflict',
    message: `There is a list "${name}" already. Choose another name, or remove that list first.`,
  });
}
