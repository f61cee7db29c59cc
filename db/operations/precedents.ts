import type { Comparison } from '../../domain/precedents/comparison.ts';
import { compareRound } from '../../domain/precedents/compare.ts';
import type { Precedent } from '../../domain/precedents/precedent.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context } from '../context.ts';
import { builtInPrecedents } from '../library/precedents.ts';
import { readOpenDeal } from './open-deal.ts';

export function listPrecedents(): Result<Precedent[]> {
  return ok([...builtInPrecedents()]);
}

/** The named entries of the library, in the order asked for; null means all of them. */
export function findPrecedents(ids: readonly string[] | null): Result<readonly Precedent[]> {
  if (ids === null) return ok(builtInPrecedents());
  const found: Precedent[] = [];
  for (const id of ids) {
    const precedent = builtInPrecedents().find((entry) => entry.id === id);
    if (!precedent) {
      const known = builtInPrecedents().map((entry) => entry.id);
      return fail({
        code: 'conflict',
        message: `There is no precedent "${id}". The library holds: ${known.join(', ')}.`,
      });
    }
    found.push(precedent);
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
  const chosen = findPrecedents(input.with);
  if (!chosen.ok) return chosen;
  return ok(compareRound(toShareableSheet(open.value), `Round ${open.value.round.number}`, chosen.value));
}
