import { similarityWeightsSchema } from '../../../domain/precedents/similarity.ts';
import type { EntityKind } from '../entity-kind.ts';

/** How much each part of the similarity counts in a deal: owner is the deal, key empty. */
export const weightsKind: EntityKind = {
  read: (ctx, { owner }) => ctx.comparables.weights(owner),
  write: (ctx, { owner }, value) =>
    ctx.comparables.saveWeights(owner, value === null ? null : similarityWeightsSchema.parse(value)),
};
