import type { ParsedInput } from '../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { applyStatements } from '../patents/apply-statements.ts';
import { withList } from '../patents/with-list.ts';

/** Puts applications into a family by hand. */
export function gatherFamily(
  ctx: Context,
  { listId, applicationKeys, family, note }: ParsedInput<'patentFamilies.gather'>,
): Result<PatentListSummary> {
  return ctx.transaction(() =>
    withList(ctx, listId, (list) => {
      const known = new Set(
        ctx.patentApplicationFacts.keysOf(listId, applicationKeys).map((row) => row.match_key),
      );
      const stranger = applicationKeys.find((key) => !known.has(key));
      if (stranger !== undefined) return fail({ code: 'not-found', entity: 'application', id: stranger });
      const override = { field: 'family', value: family, note, statedAt: ctx.now() } as const;
      for (const key of known) ctx.patentOverrides.save(listId, key, override);
      return ok(applyStatements(ctx, list, [...known]));
    }),
  );
}

/** Takes applications out of their families by hand; those of the source hold again. */
export function takeOutOfFamily(
  ctx: Context,
  { listId, applicationKeys }: ParsedInput<'patentFamilies.takeOut'>,
): Result<PatentListSummary> {
  return ctx.transaction(() =>
    withList(ctx, listId, (list) => {
      for (const key of applicationKeys) ctx.patentOverrides.remove(listId, key, 'family');
      return ok(applyStatements(ctx, list, applicationKeys));
    }),
  );
}

export function renameFamily(
  ctx: Context,
  { listId, family, to }: ParsedInput<'patentFamilies.rename'>,
): Result<PatentListSummary> {
  return ctx.transaction(() =>
    withList(ctx, listId, (list) => {
      const members = ctx.patentOverrides.applicationsOfFamily(listId, family);
      if (members.length === 0) return noFamily(family);
      ctx.patentOverrides.renameFamily(listId, family, to);
      return ok(applyStatements(ctx, list, members));
    }),
  );
}

export function dissolveFamily(
  ctx: Context,
  { listId, family }: ParsedInput<'patentFamilies.dissolve'>,
): Result<PatentListSummary> {
  return ctx.transaction(() =>
    withList(ctx, listId, (list) => {
      const members = ctx.patentOverrides.applicationsOfFamily(listId, family);
      if (members.length === 0) return noFamily(family);
      for (const key of members) ctx.patentOverrides.remove(listId, key, 'family');
      return ok(applyStatements(ctx, list, members));
    }),
  );
}

function noFamily(family: string): Result<never> {
  return fail({ code: 'not-found', entity: 'family by hand', id: family });
}
