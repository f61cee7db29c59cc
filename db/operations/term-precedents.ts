import type { TermPrecedent } from '../../domain/precedents/comparable.ts';
import { orientationOf } from '../../domain/precedents/orientation.ts';
import { precedentStatements } from '../../domain/precedents/statements.ts';
import { ok, type Result } from '../../domain/result.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import type { Context } from '../context.ts';
import { candidatesFor } from '../precedents/candidates.ts';
import { readOpenDeal } from './open-deal.ts';

/**
 * What precedents say on one term, the most similar to the deal first. Nothing for a term that people made: no precedent
 * knows it.
 */
export function listPrecedentsForTerm(
  ctx: Context,
  { dealId, termKey }: { readonly dealId: string; readonly termKey: string },
): Result<TermPrecedent[]> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const term = findTerm(termKey);
  if (!term) return ok([]);
  const verdicts = new Map(
    ctx.comparables.list(dealId).map(({ precedentId, verdict }) => [precedentId, verdict]),
  );
  return ok(
    candidatesFor(ctx, open.value).flatMap(({ known, similarity }): TermPrecedent[] => {
      const statements = [...precedentStatements(known, term)];
      if (statements.length === 0) return [];
      const { precedent, origin, isConfidential, notes } = known;
      const cited = new Set(statements.flatMap(({ sources }) => sources));
      return [
        {
          id: precedent.id,
          title: precedent.title,
          announced: precedent.announced,
          asOf: precedent.asOf,
          origin,
          isConfidential,
          hasNotes: notes.length > 0,
          similarity,
          verdict: verdicts.get(precedent.id) ?? null,
          orientation: orientationOf(precedent),
          statements,
          sources: precedent.sources.filter(({ id }) => cited.has(id)),
        },
      ];
    }),
  );
}
