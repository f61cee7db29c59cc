import type { Similarity } from '../similarity.ts';

/** The most similar first; of two alike the one of which more can be told; what cannot be told at all comes last. */
export function bySimilarity(one: Similarity, other: Similarity): number {
  return (other.percent ?? -1) - (one.percent ?? -1) || toldIn(other) - toldIn(one);
}

function toldIn({ parts }: Similarity): number {
  return parts.reduce((sum, { weight, alike }) => sum + (alike === null ? 0 : weight), 0);
}
