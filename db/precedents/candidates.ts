import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import {
  defaultWeights,
  type Similarity,
  type SimilarityWeights,
} from '../../domain/precedents/similarity.ts';
import { bySimilarity } from '../../domain/precedents/similarity/by-similarity.ts';
import { dealProfile } from '../../domain/precedents/similarity/deal-profile.ts';
import { measureSimilarity } from '../../domain/precedents/similarity/measure.ts';
import { precedentProfile } from '../../domain/precedents/similarity/precedent-profile.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context } from '../context.ts';

interface Candidate {
  readonly known: KnownPrecedent;
  readonly similarity: Similarity;
}

/** Every entry that the workspace knows, by how similar it is to the latest round of the deal: the most similar first. */
export function candidatesFor(ctx: Context, open: OpenDeal): readonly Candidate[] {
  const profile = dealProfile(toShareableSheet(open));
  const weights = weightsOf(ctx, open.deal.id);
  return ctx.precedentLibrary
    .list()
    .map((known) => ({
      known,
      similarity: measureSimilarity(profile, precedentProfile(known.precedent), weights),
    }))
    .toSorted(
      (one, other) =>
        bySimilarity(one.similarity, other.similarity) ||
        one.known.precedent.id.localeCompare(other.known.precedent.id),
    );
}

export function weightsOf(ctx: Context, dealId: string): SimilarityWeights {
  return ctx.comparables.weights(dealId) ?? defaultWeights;
}
