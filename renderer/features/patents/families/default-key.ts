import type { PatentListCounts } from '../../../../domain/patents/list-counts.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';

/** The key by which families are counted at first: the first that the list knows any family by, else the ETSI id. */
export function defaultKey(families: PatentListCounts['families']): FamilyKey {
  const keys = ['etsi', 'priority', 'connected'] as const;
  return keys.find((key) => families[key] > 0) ?? 'etsi';
}
