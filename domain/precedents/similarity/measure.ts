import { similarityParts, type Similarity, type SimilarityWeights } from '../similarity.ts';
import { measures } from './parts.ts';
import type { Profile } from './profile.ts';

/**
 * How alike a deal and a precedent are: the weighted mean of the parts that both tell. A part that one of them leaves open
 * counts neither for nor against.
 */
export function measureSimilarity(deal: Profile, precedent: Profile, weights: SimilarityWeights): Similarity {
  const parts = similarityParts.map((name) => ({
    name,
    weight: weights[name],
    ...measures[name](deal, precedent),
  }));
  const told = parts.flatMap(({ weight, alike }) => (alike === null ? [] : [{ weight, alike }]));
  const possible = told.reduce((sum, { weight }) => sum + weight, 0);
  const had = told.reduce((sum, { weight, alike }) => sum + weight * alike, 0);
  return { percent: possible === 0 ? null : Math.round(had / possible), parts };
}
