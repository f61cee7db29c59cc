import type { Clause, Variant } from '../../../domain/clauses/clause.ts';

export const variantWords: Readonly<Record<Variant, string>> = {
  preferred: 'preferred',
  acceptable: 'acceptable',
  'last-resort': 'last resort',
};

export const perspectiveWords: Readonly<Record<Clause['perspective'], string>> = {
  licensor: 'for the licensor',
  licensee: 'for the licensee',
  either: 'for either side',
};
