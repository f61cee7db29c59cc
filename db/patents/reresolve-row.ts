import { applyCorrections, type Correction } from '../../domain/patents/apply-corrections.ts';
import type { ReadingSettings } from '../../domain/patents/reading-settings.ts';
import { resolveRow, type ResolvedRow } from '../../domain/patents/resolve-row.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { Db } from '../connection.ts';
import { createRowReader } from '../import/row-reader.ts';
import { ROW_COLUMNS, rowValues } from '../tables/patent-row-values.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import { countingList, keepCounts } from './count-list.ts';
import { deriveApplications } from './derive-applications.ts';
import { createDimensionFinder } from './find-dimensions.ts';
import { createNumberFinder } from './find-numbers.ts';
import { reconnectingSets } from './reconnect-sets.ts';
import { removeLoose, type Touched } from './remove-loose.ts';
import { indexingRows, unindexingRows } from './search-index.ts';
import type { Steps } from './steps.ts';

/** Before settings were kept with a list, every list was an ISLD export with a header. */
const OLD_SETTINGS: ReadingSettings = {
  format: 'isld',
  encoding: null,
  separator: null,
  sheet: null,
  headerLine: 1,
  meanings: {},
  dateOrder: 'day-first',
};

interface StoredRow {
  readonly row_key: number;
  readonly is_duplicate: number;
  readonly application_key: number | null;
  readonly set_key: number | null;
  readonly damaged_characters: number;
  readonly cells_json: string;
}

/**
 * Reads a row of a list again from its cells and its corrections as they stand now, and puts right whatever depends on it:
 * numbers, families, words, reject, what is derived, counts. The list's revision rises. Belongs into one transaction.
 */
export function* reresolvingRow(ctx: Context, listId: string, rowNumber: number): Steps<Result<null>> {
  const { db } = ctx;
  const list = ctx.patentLists.find(listId);
  const stored = list && findRow(db, list.listKey, rowNumber);
  if (!list || !stored)
    return fail({ code: 'not-found', entity: 'row of a patent list', id: String(rowNumber) });
  const corrections = readCorrections(db, listId, rowNumber);
  const resolved = resolveAgain(list, stored, rowNumber, corrections);
  if (!resolved.ok) return resolved;

  const row = { first: stored.row_key, last: stored.row_key };
  yield* unindexingRows(db, list.listKey, row);
  const touched = storeRow(db, {
    list: list.listKey,
    stored,
    resolved: resolved.value,
    isCorrected: corrections.length > 0,
  });
  yield* indexingRows(db, list.listKey, row);
  storeReject(db, list.listKey, resolved.value);
  const applications = removeLoose(db, list.listKey, touched);
  if (touched.areClaimsChanged) yield* reconnectingSets(db, list.listKey);
  deriveApplications(db, list.listKey, applications);
  keepCounts(db, list.listKey, yield* countingList(db, list.listKey));
  ctx.patentLists.touch(listId);
  return ok(null);
}

function findRow(db: Db, list: number, rowNumber: number): StoredRow | undefined {
  return db
    .prepare<[number, number], StoredRow>(
      `SELECT row_key, is_duplicate, application_key, set_key, damaged_characters, cells_json
       FROM patent_rows JOIN patent_row_cells USING (row_key) WHERE list_key = ? AND row_number = ?`,
    )
    .get(list, rowNumber);
}

function readCorrections(db: Db, listId: string, rowNumber: number): readonly Correction[] {
  return db
    .prepare<[string, number], Correction>(
      'SELECT meaning, text FROM patent_corrections WHERE list_id = ? AND row_number = ? ORDER BY meaning',
    )
    .all(listId, rowNumber);
}

/** Reads a row of a list from its cells as the import read it. */
export function rowReaderOf({ settings, header }: PatentListRecord): ReturnType<typeof createRowReader> {
  return createRowReader(settings ?? OLD_SETTINGS, header);
}

function resolveAgain(
  list: PatentListRecord,
  stored: StoredRow,
  rowNumber: number,
  corrections: readonly Correction[],
): Result<ResolvedRow> {
  const read = rowReaderOf(list);
  if (!read.ok) return read;
  const cells = JSON.parse(stored.cells_json) as string[]; // written by the import only
  const row = { ...read.value(cells, rowNumber), damagedCharacters: stored.damaged_characters };
  return ok(resolveRow(applyCorrections(row, corrections)));
}

interface Rewritten {
  readonly list: number;
  readonly stored: StoredRow;
  readonly resolved: ResolvedRow;
  readonly isCorrected: boolean;
}

function storeRow(db: Db, { list, stored, resolved, isCorrected }: Rewritten): Touched {
  const { row_key: rowKey } = stored;
  const numbers = createNumberFinder(db, list);
  const dimensions = createDimensionFinder(db, list);
  const before = db
    .prepare<[number], { readonly publication: number; readonly application: number }>(
      `SELECT publication_key AS publication, application_key AS application FROM patent_row_publications
       JOIN patent_publications USING (publication_key) WHERE row_key = ?`,
    )
    .all(rowKey);
  db.prepare('DELETE FROM patent_row_publications WHERE row_key = ?').run(rowKey);

  const stated = resolved.application === null ? null : numbers.application(resolved.application, rowKey);
  const published = resolved.publications.map((number) => {
    const application = stated ?? numbers.applicationBehind(number, rowKey);
    return { application, publication: numbers.publication(number, application) };
  });
  const place = {
    isDuplicate: stored.is_duplicate === 1,
    application: stated ?? published[0]?.application ?? null,
    set: dimensions.prioritySet(resolved.priorityKeys),
    declaration: dimensions.declaration(resolved.row),
    standard: dimensions.standard(resolved.row),
  };
  const values = rowValues(resolved, place, isCorrected);
  db.prepare(
    `UPDATE patent_rows SET (${ROW_COLUMNS}) = (${values.map(() => '?').join(', ')}) WHERE row_key = ?`,
  ).run(...values, rowKey);
  const link = db.prepare(
    'INSERT OR IGNORE INTO patent_row_publications (publication_key, row_key) VALUES (?, ?)',
  );
  for (const { publication } of published) link.run(publication, rowKey);

  const applications = [
    stored.application_key,
    place.application,
    ...[...before, ...published].map((one) => one.application),
  ];
  return {
    publications: [...before, ...published].map(({ publication }) => publication),
    applications: [...new Set(applications.filter((key) => key !== null))],
    areClaimsChanged: stored.set_key !== place.set || stored.application_key !== place.application,
  };
}

function storeReject(db: Db, list: number, { row, reason }: ResolvedRow): void {
  db.prepare('DELETE FROM patent_rejects WHERE list_key = ? AND row_number = ?').run(list, row.rowNumber);
  if (reason === null) return;
  db.prepare('INSERT INTO patent_rejects (list_key, row_number, raw, reason) VALUES (?, ?, ?, ?)').run(
    list,
    row.rowNumber,
    row.publicationCell,
    reason,
  );
}

/** Runs changes of a list as one transaction in slices, during which other writing waits. */
export async function changeList(ctx: Context, change: () => Steps<Result<null>>): Promise<Result<null>> {
  return ctx.gate.exclusively(async (turn) => {
    const steps = change();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      await turn();
    }
  });
}
