import type { Comparison } from '../../domain/precedents/comparison.ts';
import { compareRound } from '../../domain/precedents/compare.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context } from '../context.ts';
import { readOpenDeal } from './open-deal.ts';

export function listPrecedents(ctx: Context): Result<KnownPrecedent[]> {
  return ok([...ctx.precedentLibrary.list()]);
}

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

/** The latest round of a deal beside precedents, term by term. */
export function compareDeal(
  ctx: Context,
  input: { readonly dealId: string; readonly with: readonly string[] },
): Result<Comparison> {
  const open = readOpenDeal(ctx, input.dealId);
  if (!open.ok) return open;
  const chosen = findPrecedents(ctx, input.with);
  if (!chosen.ok) return chosen;
  return ok(compareRound(toShareableSheet(open.value), `Round ${open.value.round.number}`, chosen.value));
}
