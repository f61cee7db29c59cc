import type { Comparables } from '../../domain/contract/comparables.ts';
import type { ParsedInput } from '../../domain/contract/contract.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { Comparable } from '../../domain/precedents/comparable.ts';
import { headlineFigure } from '../../domain/precedents/headline-figure.ts';
import type { SimilarityWeights } from '../../domain/precedents/similarity.ts';
import type { Statistic } from '../../domain/precedents/statistics.ts';
import { statisticsOf } from '../../domain/precedents/statistics/statistics-of.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context } from '../context.ts';
import { recorded } from '../history/recorded.ts';
import { candidatesFor, weightsOf } from '../precedents/candidates.ts';
import { readOpenDeal, touchDeal } from './open-deal.ts';

/** Every precedent as a candidate for the deal, with how similar it is, why, and what was decided of it. */
export function listComparables(ctx: Context, { dealId }: { readonly dealId: string }): Result<Comparables> {
  const open = readOpenDeal(ctx, dealId);
  return open.ok ? ok(comparablesOf(ctx, open.value)) : open;
}

/** Accepts or rejects a precedent for a deal, or takes that back. */
export function decideComparable(
  ctx: Context,
  decision: ParsedInput<'comparables.decide'>,
): Result<Comparable> {
  const { dealId, precedentId, verdict } = decision;
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const known = ctx.precedentLibrary.find(precedentId);
  if (!known) return fail({ code: 'not-found', entity: 'precedent', id: precedentId });
  const deed = { label: `Comparable "${known.precedent.title}"` };
  return ctx.transaction(() => {
    recorded(ctx, dealId, deed, [{ kind: 'comparable', owner: dealId, key: precedentId }], () => {
      if (verdict === null) ctx.comparables.remove(dealId, precedentId);
      else ctx.comparables.save({ ...decision, verdict });
    });
    const touched = touchDeal(ctx, dealId);
    if (!touched.ok) return touched;
    const decided = comparablesOf(ctx, touched.value).comparables.find(({ id }) => id === precedentId);
    if (!decided) throw new Error(`no candidate "${precedentId}"`);
    return ok(decided);
  });
}

/** Says how much each part of the similarity counts in this deal; null lets it weigh as Parley does. */
export function weighComparables(
  ctx: Context,
  { dealId, weights }: { readonly dealId: string; readonly weights: SimilarityWeights | null },
): Result<Comparables> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const deed = { label: 'Weights of the similarity', mergeKey: 'weights' };
    recorded(ctx, dealId, deed, [{ kind: 'weights', owner: dealId, key: '' }], () =>
      ctx.comparables.saveWeights(dealId, weights),
    );
    const touched = touchDeal(ctx, dealId);
    return touched.ok ? ok(comparablesOf(ctx, touched.value)) : touched;
  });
}

/** What the accepted precedents come to, beside our latest round. */
export function summariseComparables(
  ctx: Context,
  { dealId }: { readonly dealId: string },
): Result<Statistic[]> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const accepted = ctx.comparables
    .list(dealId)
    .filter(({ verdict }) => verdict === 'accepted')
    .flatMap(({ precedentId }) => ctx.precedentLibrary.find(precedentId) ?? []);
  return ok([...statisticsOf(accepted, toShareableSheet(open.value))]);
}

function comparablesOf(ctx: Context, open: OpenDeal): Comparables {
  const dealId = open.deal.id;
  const decisions = new Map(ctx.comparables.list(dealId).map((decision) => [decision.precedentId, decision]));
  return {
    weights: weightsOf(ctx, dealId),
    isOwnWeights: ctx.comparables.weights(dealId) !== null,
    comparables: candidatesFor(ctx, open).map(({ known, similarity }) => ({
      id: known.precedent.id,
      title: known.precedent.title,
      announced: known.precedent.announced,
      headline: headlineFigure(known.precedent),
      origin: known.origin,
      isConfidential: known.isConfidential,
      hasNotes: known.notes.length > 0,
      similarity,
      decision: decisions.get(known.precedent.id) ?? null,
    })),
  };
}
