import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { correctableMeaningSchema, textOf, whyNot } from '../../domain/patents/correctable.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { fingerprintOf } from '../import/formats/fingerprint.ts';
import { changeList, reresolvingRow, rowReaderOf } from '../patents/reresolve-row.ts';
import { sayRowReason } from '../patents/say-row-reason.ts';
import { withList } from '../patents/with-list.ts';
import { getPatentList } from './patent-lists.ts';

type Corrections = Output<'patentLists.corrections'>;
type Changed = Output<'patentLists.correct'>;

/** What people put right in a list, those that wait for a row of a newer export last. */
export function listPatentCorrections(
  ctx: Context,
  { listId }: ParsedInput<'patentLists.corrections'>,
): Result<Corrections> {
  return withList(ctx, listId, ({ id }) => ok(ctx.patentCorrections.list(id)));
}

/** A row with all that can be put right in it. */
export function getRowFields(
  ctx: Context,
  { listId, row }: ParsedInput<'patentLists.rowFields'>,
): Result<Output<'patentLists.rowFields'>> {
  return withList(ctx, listId, (list) => {
    const found = ctx.patentRowDetail.find(listId, row);
    const shown = readShown(ctx, listId, row);
    if (!found || !shown) return noRow(row);
    const read = rowReaderOf(list);
    if (!read.ok) return read;
    const declared = read.value(
      found.cells.map(({ text }) => text),
      row,
    );
    const corrected = ctx.patentCorrections.ofRow(listId, row);
    const fields = correctableMeaningSchema.options.map((meaning) => ({
      meaning,
      read: textOf(declared, meaning),
      corrected: corrected?.corrections.find((one) => one.meaning === meaning)?.text ?? null,
    }));
    return ok({
      row: shown,
      reason: sayRowReason(ctx, list, row, found),
      cells: found.cells,
      fields,
      note: corrected?.note ?? '',
    });
  });
}

/** Puts a row right and, in the same transaction, everything that depends on it. */
export async function correctPatentRow(
  ctx: Context,
  { listId, row, corrections, note }: ParsedInput<'patentLists.correct'>,
): Promise<Result<Changed>> {
  const issues = corrections.flatMap(({ meaning, text }) => {
    const message = whyNot(meaning, text);
    return message === null ? [] : [{ path: `corrections.${meaning}`, message }];
  });
  if (issues.length > 0) return fail({ code: 'invalid-input', issues });
  const correctedAt = ctx.now();
  return changeRow(ctx, listId, row, () => {
    const found = ctx.patentRowDetail.find(listId, row);
    if (!found) return noRow(row);
    const fingerprint = fingerprintOf(found.cells.map(({ text }) => text));
    ctx.patentCorrections.put(listId, { row, fingerprint, corrections, note, correctedAt });
    return ok(null);
  });
}

/** The row says again what its source says. */
export function uncorrectPatentRow(
  ctx: Context,
  { listId, row }: ParsedInput<'patentLists.uncorrect'>,
): Promise<Result<Changed>> {
  return changeRow(ctx, listId, row, () =>
    ctx.patentCorrections.remove(listId, row) ? ok(null) : noRow(row),
  );
}

export function dropWaitingCorrections(
  ctx: Context,
  { listId, key }: ParsedInput<'patentLists.dropWaiting'>,
): Result<Corrections> {
  return ctx.transaction(() =>
    ctx.patentCorrections.remove(listId, key)
      ? ok(ctx.patentCorrections.list(listId))
      : fail({ code: 'not-found', entity: 'correction', id: String(key) }),
  );
}

async function changeRow(
  ctx: Context,
  listId: string,
  row: number,
  write: () => Result<null>,
): Promise<Result<Changed>> {
  const done = await changeList(ctx, function* () {
    const written = write();
    return written.ok ? yield* reresolvingRow(ctx, listId, row) : written;
  });
  if (!done.ok) return done;
  const list = getPatentList(ctx, { id: listId });
  const shown = readShown(ctx, listId, row);
  if (!list.ok) return list;
  return shown ? ok({ row: shown, list: list.value }) : noRow(row);
}

function readShown(ctx: Context, listId: string, row: number): Changed['row'] | undefined {
  const place = ctx.patentRows.findPlace(listId, ctx.now().slice(0, 10));
  const found = ctx.patentRowDetail.find(listId, row);
  return place && found && ctx.patentRows.get(place, found.rowKey);
}

function noRow(row: number): Result<never> {
  return fail({ code: 'not-found', entity: 'row', id: String(row) });
}
