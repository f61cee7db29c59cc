import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { withList } from '../patents/with-list.ts';

/** A page of the rows that are not resolved. */
export function listPatentRejects(
  ctx: Context,
  { id, offset, limit, ...filter }: ParsedInput<'patentLists.rejects'>,
): Result<Output<'patentLists.rejects'>> {
  return withList(ctx, id, ({ listKey }) => ok(ctx.patentRejects.page(listKey, filter, offset, limit)));
}

/** Why rows of a list are not resolved. */
export function listRejectCauses(
  ctx: Context,
  { id }: ParsedInput<'patentLists.rejectCauses'>,
): Result<Output<'patentLists.rejectCauses'>> {
  return withList(ctx, id, ({ listKey }) => ok([...ctx.patentRejects.causes(listKey)]));
}
