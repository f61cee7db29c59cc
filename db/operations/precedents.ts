import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';

/** The named entries of the library, in the order asked for; null means all of them. */
export function findPrecedents(
  ctx: Context,
  ids: readonly string[] | null,
): Result<readonly KnownPrecedent[]> {
  if (ids === null) return ok(ctx.precedentLibrary.list());
  const found: KnownPrecedent[] = [];
  for (const id of ids) {
    const known = ctx.precedentLibrary.find(id);
    if (!known)
      return fail({
        code: 'conflict',
        message: `There is no precedent "${id}". "parley precedents" lists those that there are.`,
      });
    found.push(known);
  }
  return ok(found);
}
