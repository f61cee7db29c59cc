import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { isWholeList } from '../../domain/patents/describe-part.ts';
import type { ListPart } from '../../domain/patents/list-view.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { sayRowReason } from '../patents/say-row-reason.ts';
import type { TablePlace } from '../tables/patent-rows-table.ts';

/** A page of a list's table. */
export function listPatentRows(
  ctx: Context,
  { id, part, offset, limit }: ParsedInput<'patentLists.rows'>,
): Result<Output<'patentLists.rows'>> {
  const place = placeOf(ctx, id, part);
  return place ? ok(ctx.patentRows.page(place, part, offset, limit)) : notFound(id);
}

/** What a part of a list holds, level by level. Of a whole list they are the counts of its report. */
export async function countPatentRows(
  ctx: Context,
  { id, part }: ParsedInput<'patentLists.countRows'>,
): Promise<Result<Output<'patentLists.countRows'>>> {
  const place = placeOf(ctx, id, part);
  const list = ctx.patentLists.find(id);
  if (!place || !list) return notFound(id);
  if (!isWholeList(part)) {
    const counts = await ctx.patentRows.count(place, part);
    return counts ? ok(counts) : fail({ code: 'cancelled' });
  }
  const { publications, applications, families } = list.counts;
  return ok({ rows: place.rows, publications, applications, families: families.etsi });
}

/** One row with all that the list knows of its application. */
export function getPatentRow(
  ctx: Context,
  { id, row, on }: ParsedInput<'patentLists.row'>,
): Result<Output<'patentLists.row'>> {
  const place = ctx.patentRows.findPlace(id, on ?? today(ctx));
  if (!place) return notFound(id);
  const list = ctx.patentLists.find(id);
  const found = ctx.patentRowDetail.find(id, row);
  const shown = found && ctx.patentRows.get(place, found.rowKey);
  if (!list || !found || !shown) return fail({ code: 'not-found', entity: 'row', id: String(row) });
  const { rowKey: _rowKey, ...detail } = found;
  return ok({ row: shown, ...detail, reason: sayRowReason(ctx, list, row, detail) });
}

/** What a filter may be set to, with the rows of the whole list behind each. */
export function listPatentFacets(
  ctx: Context,
  { id, field, search, limit }: ParsedInput<'patentLists.facets'>,
): Result<Output<'patentLists.facets'>> {
  const place = ctx.patentRows.findPlace(id, today(ctx));
  return place ? ok(ctx.patentFacets.find(place, field, search, limit)) : notFound(id);
}

function placeOf(ctx: Context, id: string, part: ListPart): TablePlace | undefined {
  return ctx.patentRows.findPlace(id, part.filters.legalStatusOn ?? today(ctx));
}

function today(ctx: Context): string {
  return ctx.now().slice(0, 10);
}

function notFound(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'patent list', id });
}
