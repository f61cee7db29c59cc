import type { RelatedEntry } from './known-precedent.ts';
import type { RelationKind } from './precedent.ts';

const words: Readonly<Record<RelationKind, readonly [told: string, heard: string]>> = {
  'renewal-of': ['renewal of', 'renewed by'],
  'settlement-of': ['settlement of', 'settled by'],
  'appeal-of': ['appeal of', 'appealed by'],
  'dispute-over': ['dispute over', 'disputed in'],
  'successor-of': ['successor of', 'succeeded by'],
  'see-also': ['see also', 'see also'],
};

/** How an entry hangs together with the one that is read: "renewal of" where it says so itself, "renewed by" where the other does. */
export function relationWords({ kind, isInverse }: Pick<RelatedEntry, 'kind' | 'isInverse'>): string {
  return words[kind][isInverse ? 1 : 0];
}
