import { z } from '../zod.ts';

/** What two deals may have in common, in the order in which it is told. */
export const similarityParts = [
  'parties',
  'standards',
  'direction',
  'product',
  'territory',
  'date',
  'form',
  'litigation',
] as const;
export type SimilarityPartName = (typeof similarityParts)[number];

export const similarityPartLabels: Readonly<Record<SimilarityPartName, string>> = {
  parties: 'Parties',
  standards: 'Standards',
  direction: 'Direction',
  product: 'Product',
  territory: 'Territory',
  date: 'Date',
  form: 'Form of payment',
  litigation: 'Litigation',
};

/** How much each part counts, from 0 (not at all) to 10. */
export const similarityWeightsSchema = z.strictObject(
  Object.fromEntries(
    similarityParts.map((part) => [part, z.number().int().min(0).max(10)] as const),
  ) as Record<SimilarityPartName, z.ZodNumber>,
);
export type SimilarityWeights = z.infer<typeof similarityWeightsSchema>;

export const defaultWeights: SimilarityWeights = {
  parties: 3,
  standards: 5,
  direction: 3,
  product: 4,
  territory: 1,
  date: 3,
  form: 4,
  litigation: 1,
};

export const similaritySchema = z.strictObject({
  /** Whole percent of what could be had with the parts that can be told; null when none can. */
  percent: z.number().int().min(0).max(100).nullable(),
  parts: z.array(
    z.strictObject({
      name: z.enum(similarityParts),
      weight: z.number().int(),
      /** Whole percent alike; null when either side does not say, and the part then counts for nothing. */
      alike: z.number().int().min(0).max(100).nullable(),
      /** Why, in words, such as "both 5G; the precedent adds 4G". */
      words: z.string(),
    }),
  ),
});
export type Similarity = z.infer<typeof similaritySchema>;
