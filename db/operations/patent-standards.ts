import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { mapStandards, overlapOf } from '../patents/standards/standards-map.ts';
import type { StandardsTally } from '../patents/standards/standards-tally.ts';
import type { TablePlace } from '../tables/patent-rows-table.ts';

export async function mapPatentStandards(
  ctx: Context,
  { listIds, ...page }: ParsedInput<'patentStandards.map'>,
): Promise<Result<Output<'patentStandards.map'>>> {
  const tallies = await talliesOf(ctx, listIds);
  return tallies.ok ? ok(mapStandards(tallies.value, page)) : tallies;
}

export async function compareStandards(
  ctx: Context,
  { ours, theirs, ...page }: ParsedInput<'patentStandards.overlap'>,
): Promise<Result<Output<'patentStandards.overlap'>>> {
  const tallies = await talliesOf(ctx, [ours, theirs]);
  if (!tallies.ok) return tallies;
  const [one, other] = tallies.value;
  return one && other ? ok(overlapOf(one, other, page)) : notFound(ours);
}

export async function listDeclaredFamilies(
  ctx: Context,
  { listId, ...limits }: ParsedInput<'patentStandards.families'>,
): Promise<Result<Output<'patentStandards.families'>>> {
  const place = placeOf(ctx, listId);
  return place ? ok(await ctx.patentStandards.families(place, limits)) : notFound(listId);
}

export function listBlanketDeclarations(
  ctx: Context,
  { listId, limit }: ParsedInput<'patentStandards.blanket'>,
): Result<Output<'patentStandards.blanket'>> {
  const place = placeOf(ctx, listId);
  return place ? ok(ctx.patentStandards.blanket(place.listKey, limit)) : notFound(listId);
}

async function talliesOf(ctx: Context, ids: readonly string[]): Promise<Result<readonly StandardsTally[]>> {
  const tallies: StandardsTally[] = [];
  for (const id of ids) {
    const place = placeOf(ctx, id);
    if (!place) return notFound(id);
    tallies.push(await ctx.patentStandards.tally(place));
  }
  return ok(tallies);
}

function placeOf(ctx: Context, id: string): TablePlace | undefined {
  return ctx.patentRows.findPlace(id, ctx.now().slice(0, 10));
}

function notFound(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'patent list', id });
}
