import { setImmediate } from 'node:timers/promises';
import type { PatentListImport, PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { applyCorrections } from '../../domain/patents/apply-corrections.ts';
import { createListIndex, type ListIndex } from '../../domain/patents/list-index.ts';
import type { DecidedSettings, ReadingSettings } from '../../domain/patents/reading-settings.ts';
import { createRowResolver } from '../../domain/patents/resolve-row.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { openPatentSource, type PatentSource } from '../import/patent-source.ts';
import type { Batch } from '../import/reading.ts';
import { createReplay, type Replay } from '../patents/replay-corrections.ts';
import { takeSteps } from '../patents/steps.ts';
import { storingList } from '../patents/store-list.ts';
import { createPatentListStaging, type PatentListStaging } from '../tables/patent-list-staging.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import { recallMeanings } from './column-meanings.ts';
import { summarizePatentList } from './patent-lists.ts';

/** Long enough to make way, short enough that nobody notices. */
const SLICE_MS = 20;
/** Batches that are staged together: each time costs a page of every table. */
const BATCHES_AT_ONCE = 4;
/** Reading is about this part of the work; storing what was read is the rest. */
const READING_SHARE = 0.6;
/** Keys that are gone over for each row when it is stored: rows, cells, words, numbers, applications, counts. */
const STEPS_PER_ROW = 7;

/**
 * Imports a patent list: all of it or nothing. The source is read in slices between which other work goes on; the workspace
 * changes at the very end, in one transaction that is worked off in slices too, while other writing waits. Progress is on
 * the scale of the source's bytes, with what remains to be done after reading added to its end.
 */
export async function importPatentList(
  ctx: Context,
  input: PatentListImport,
  job: Job,
): Promise<Result<PatentListSummary>> {
  const older = findOlder(ctx, input);
  if (!older.ok) return older;
  const source = await openPatentSource(input.source, ctx.file);
  if (!source.ok) return source;
  try {
    const settings = await settle(ctx, source.value, input.settings);
    return settings.ok
      ? await readAndStore(ctx, { input, job, source: source.value, settings: settings.value })
      : settings;
  } finally {
    await source.value.close();
  }
}

interface Import {
  readonly input: PatentListImport;
  readonly job: Job;
  readonly source: PatentSource;
  readonly settings: ReadingSettings;
}

async function readAndStore(ctx: Context, importing: Import): Promise<Result<PatentListSummary>> {
  const staging = await ctx.gate.whenOpen(() => createPatentListStaging(ctx.db));
  try {
    const index = createListIndex();
    const replay = createReplay(ctx.db, importing.input.renews);
    const header = await stage(ctx, importing, { resolve: createRowResolver(), index, staging, replay });
    if (!header.ok) return header;
    const finished = await importing.source.finish();
    if (!finished.ok) return finished;
    const { sha256 } = finished.value;
    return await store(ctx, importing, { header: header.value, sha256, index, staging, replay });
  } finally {
    await ctx.gate.whenOpen(staging.drop);
  }
}

/** The settings that a person decided, completed by what is found in the source. */
async function settle(
  ctx: Context,
  source: PatentSource,
  decided: DecidedSettings,
): Promise<Result<ReadingSettings>> {
  const preview = await source.preview(decided, recallMeanings(ctx));
  if (!preview.ok) return preview;
  const { settings, refusal } = preview.value;
  return refusal === null
    ? ok(settings)
    : fail({ code: 'file-refused', reason: 'wrong-format', fileName: source.name, detail: refusal });
}

interface Staged {
  readonly resolve: ReturnType<typeof createRowResolver>;
  readonly index: ListIndex;
  readonly staging: PatentListStaging;
  readonly replay: Replay;
}

/** Reads the whole source into the staging tables; answers the header of its columns. */
async function stage(
  ctx: Context,
  { source, settings, job }: Import,
  staged: Staged,
): Promise<Result<readonly string[]>> {
  let header: readonly string[] = [];
  let waiting: Batch[] = [];
  let startedAt = performance.now();
  const stageWaiting = async (): Promise<void> => {
    const stageAll = ctx.db.transaction(() => {
      for (const batch of waiting) stageBatch(batch, staged);
    });
    await ctx.gate.whenOpen(() => stageAll());
    waiting = [];
  };
  for await (const batch of source.readRows(settings)) {
    if (job.signal.aborted) return fail({ code: 'cancelled' });
    if (!batch.ok) return batch;
    waiting.push(batch.value);
    header = batch.value.header;
    job.report(batch.value.bytesRead, wholeOf(source), 'Reading the list', staged.staging.rowCount());
    if (waiting.length >= BATCHES_AT_ONCE) await stageWaiting();
    if (performance.now() - startedAt < SLICE_MS) continue;
    await setImmediate();
    startedAt = performance.now();
  }
  await stageWaiting();
  return job.signal.aborted ? fail({ code: 'cancelled' }) : ok(header);
}

function wholeOf(source: PatentSource): number {
  return Math.ceil(source.bytes / READING_SHARE);
}

function stageBatch(batch: Batch, { resolve, index, staging, replay }: Staged): void {
  for (const row of batch.rows) {
    const corrections = replay.take(row);
    const resolved = resolve(corrections.length === 0 ? row : applyCorrections(row, corrections));
    staging.addRow(resolved, index.add(resolved), corrections.length > 0);
    if (resolved.reason !== null) staging.addReject(row.rowNumber, row.publicationCell, resolved.reason);
  }
  for (const { rowNumber, raw, reason } of batch.unreadable) staging.addReject(rowNumber, raw, reason);
}

async function store(
  ctx: Context,
  { input, job, source, settings }: Import,
  read: Omit<Staged, 'resolve'> & { readonly header: readonly string[]; readonly sha256: string },
): Promise<Result<PatentListSummary>> {
  const whole = wholeOf(source);
  const rows = read.staging.rowCount();
  const report = (keys: number): void => {
    const share = Math.min(0.99, keys / (rows * STEPS_PER_ROW + 1));
    job.report(source.bytes + (whole - source.bytes) * share, whole, 'Storing the list', rows);
  };
  const stored = await ctx.gate.exclusively(async (turn) => {
    const older = findOlder(ctx, input);
    if (!older.ok) return older;
    const record = {
      id: older.value?.id ?? ctx.newId(),
      name: input.name,
      owner: input.owner,
      format: settings.format,
      sourceName: source.name,
      sourceSha256: read.sha256,
      importedAt: ctx.now(),
      header: read.header,
      settings,
    };
    return takeSteps(storingList(ctx, record, { older: older.value, ...read, end: read.index.end() }), {
      turn,
      signal: job.signal,
      report,
    });
  }, rows);
  if (!stored.ok) return stored;
  job.report(whole, whole, 'Storing the list', rows);
  return ok(summarizePatentList(ctx, stored.value));
}

/** The list that is renewed, if one is; a failure when it is not there, or when the name is another list's. */
function findOlder(ctx: Context, { name, renews }: PatentListImport): Result<PatentListRecord | undefined> {
  const older = renews === undefined ? undefined : ctx.patentLists.find(renews);
  if (renews !== undefined && older === undefined)
    return fail({ code: 'not-found', entity: 'patent list', id: renews });
  const namesake = ctx.patentLists.findByName(name);
  if (namesake === undefined || namesake.id === older?.id) return ok(older);
  return fail({
    code: 'conflict',
    message: `There is a list "${name}" already. Choose another name, or remove that list first.`,
  });
}
